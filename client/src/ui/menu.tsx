import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type ButtonLook, buttonClass } from './button.js';
import './menu.css';

export interface MenuAction {
  id: string;
  label: ReactNode;
  onAction: () => void;
  disabled?: boolean;
}

interface MenuProps {
  /** What is on the button. */
  label: ReactNode;
  /** What the button is called where its face does not say it. */
  name?: string;
  look?: ButtonLook;
  actions: MenuAction[];
}

/** Further actions behind one button. */
export function Menu({ label, name, look = 'quiet', actions }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={buttonClass(look)} aria-label={name}>
        {label}
      </AriaButton>
      <Popover placement="bottom end">
        <AriaMenu className="menu" aria-label={name}>
          {actions.map(({ id, label: text, onAction, disabled }) => (
            <MenuItem key={id} id={id} className="menu__item" onAction={onAction} isDisabled={disabled}>
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
