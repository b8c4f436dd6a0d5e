/** Three regions that are connected. */
export function Logo() {
  return (
    <svg className="shell__logo" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="currentColor" />
      <g fill="none" stroke="#fff" strokeWidth="2">
        <path d="M10.5 11.8 14.8 20M21.5 11.8 17.2 20M12.2 9.5h7.6" />
        <circle cx="9.5" cy="9.5" r="2.6" />
        <circle cx="22.5" cy="9.5" r="2.6" />
        <circle cx="16" cy="22.5" r="2.6" />
      </g>
    </svg>
  );
}
