import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentProps, ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from './classNames.ts';
import popup from './popup.module.css';
import styles from './Popover.module.css';

/** An element, or anything that knows where it is (a place on the canvas). */
export type Anchor = ComponentProps<typeof Base.Positioner>['anchor'];

export interface PopoverProps {
  /** The name of the sheet, read out; shown unless `isTitleHidden`. */
  readonly title: string;
  readonly isTitleHidden?: boolean;
  /** Opens it; left out when it is opened from outside. */
  readonly trigger?: ReactElement;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly anchor?: Anchor;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A small sheet beside what it belongs to. Escape and a click elsewhere close it. */
export function Popover(props: PopoverProps) {
  const { title, isTitleHidden = false, trigger, isOpen, onOpenChange, anchor, side } = props;
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange ? { onOpenChange: (open: boolean) => onOpenChange(open) } : {})}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={popup.positioner}
          sideOffset={6}
          collisionPadding={8}
          side={side ?? 'bottom'}
          align="start"
          {...(anchor === undefined ? {} : { anchor })}
        >
          <Base.Popup
            className={classNames(popup.popup, styles.popup)}
            {...(props.initialFocus ? { initialFocus: props.initialFocus } : {})}
            {...(isTitleHidden ? { 'aria-label': title } : {})}
          >
            {!isTitleHidden && <Base.Title className={styles.title}>{title}</Base.Title>}
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
