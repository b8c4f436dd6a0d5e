import type { ComponentProps, SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { preloadPageAt } from '../lib/page-preload.js';
import { type ButtonLook, buttonClass } from './button.js';

interface LinkProps extends ComponentProps<typeof RouterLink> {
  /** Makes the link look like a button: for what leads to a page but is the main thing to do. */
  look?: ButtonLook;
  small?: boolean;
}

/** A link within the network; `<a href>` is for other hosts and for mail. */
export function Link({ look, small, className, ...rest }: LinkProps) {
  return (
    <RouterLink
      {...rest}
      className={look ? buttonClass(look, small, className) : className}
      onPointerEnter={prepare}
      onFocus={prepare}
    />
  );
}

/** Whoever points at a link may be about to follow it. */
const prepare = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => preloadPageAt(currentTarget.pathname);
