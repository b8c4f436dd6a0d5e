import type { ComponentProps } from 'react';
import './button.css';

/** `primary` once a page; `quiet` beside a text; `link` within a sentence. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link';

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
  small?: boolean;
  /** While the action is under way: keeps the focus, takes no second click. */
  pending?: boolean;
}

export function buttonClass(look: ButtonLook = 'secondary', small = false, className = ''): string {
  return `button button--${look}${small ? ' button--small' : ''} ${className}`.trim();
}

export function Button({ look, small, pending = false, className, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, small, className)}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    />
  );
}
