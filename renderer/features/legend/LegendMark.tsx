import type { CSSProperties } from 'react';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { DrawOp, Ink } from '#shared/drawing/ops.ts';

const ink = (name: Ink | undefined) => (name === undefined ? 'none' : `var(--ink-map-${name})`);

function strokeOf(op: { stroke?: Ink; strokeWidth?: number; dash?: readonly number[] }) {
  const style: CSSProperties = { stroke: ink(op.stroke), strokeWidth: op.strokeWidth ?? 1 };
  if (op.dash) style.strokeDasharray = op.dash.join(' ');
  return style;
}

/** One primitive of the drawing as an element, in the theme's inks. */
export function LegendMark({ op }: { readonly op: DrawOp }) {
  switch (op.op) {
    case 'rect':
      return (
        <rect
          x={op.x}
          y={op.y}
          width={op.width}
          height={op.height}
          rx={op.radius ?? 0}
          style={{ fill: ink(op.fill), ...strokeOf(op) }}
        />
      );
    case 'line':
      return (
        <line
          x1={op.x1}
          y1={op.y1}
          x2={op.x2}
          y2={op.y2}
          strokeLinecap={op.cap ?? 'butt'}
          style={strokeOf(op)}
        />
      );
    case 'circle':
      return (
        <circle cx={op.cx} cy={op.cy} r={op.r} style={{ fill: ink(op.fill), ...strokeOf(op) }} />
      );
    case 'path':
      return <path d={op.d} style={{ fill: ink(op.fill), ...strokeOf(op) }} />;
    case 'text':
      return (
        <text
          x={op.x}
          y={op.y}
          fontSize={op.size}
          fontWeight={op.weight}
          textAnchor={op.anchor ?? 'start'}
          style={{ fill: ink(op.fill) }}
        >
          {op.text}
        </text>
      );
    default:
      return assertNever(op);
  }
}
