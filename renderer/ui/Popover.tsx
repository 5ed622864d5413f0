import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentProps, CSSProperties, ReactElement, ReactNode, RefObject } from 'react';
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
  /** The side has been chosen for its room: the sheet stays there, also where it has to be smaller. */
  readonly isSideKept?: boolean;
  /** In CSS px; the usual width unless said. */
  readonly width?: number;
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Between the sheet and what it stands beside, and the border of the window, in CSS px. */
export const POPOVER_GAP = 6;
export const POPOVER_MARGIN = 8;

const KEPT = { side: 'none', align: 'shift', fallbackAxisSide: 'none' } as const;

/** A small sheet beside what it belongs to. Escape and a click elsewhere close it. */
export function Popover(props: PopoverProps) {
  const { title, isTitleHidden = false, trigger, isOpen, onOpenChange, anchor, side } = props;
  const { isSideKept = false, width } = props;
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange ? { onOpenChange: (open: boolean) => onOpenChange(open) } : {})}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={popup.positioner}
          sideOffset={POPOVER_GAP}
          collisionPadding={POPOVER_MARGIN}
          side={side ?? 'bottom'}
          align="start"
          {...(isSideKept ? { collisionAvoidance: KEPT } : {})}
          {...(anchor === undefined ? {} : { anchor })}
        >
          <Base.Popup
            className={classNames(popup.popup, styles.popup)}
            {...(width === undefined
              ? {}
              : { style: { '--popover-width': `${width}px` } as CSSProperties })}
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
