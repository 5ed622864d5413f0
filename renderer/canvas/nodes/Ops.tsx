import { memo } from 'react';
import type { DrawOp, Ink } from '#shared/drawing/ops.ts';

/** The theme's colour of an ink: `inks.css` holds one variable for each. */
export const inkVariable = (ink: Ink) => `var(--ink-map-${ink})`;

const paint = (ink: Ink | undefined) => (ink === undefined ? 'none' : inkVariable(ink));

interface OpsProps {
  readonly ops: readonly DrawOp[];
}

/** A drawing as inline SVG, in the map's coordinates: colours by theme variable, text as text. */
export const Ops = memo(function Ops({ ops }: OpsProps) {
  return <>{ops.map((op, index) => toSvg(op, index))}</>;
});

// The key is the place in the list: a drawing changes as a whole or not at all.
function toSvg(op: DrawOp, key: number) {
  if (op.op === 'text') {
    const spun = op.rotate ? { transform: `rotate(${op.rotate} ${op.x} ${op.y})` } : {};
    return (
      <text
        key={key}
        x={op.x}
        y={op.y}
        fill={inkVariable(op.fill)}
        fontSize={op.size}
        fontWeight={op.weight}
        textAnchor={op.anchor ?? 'start'}
        {...(op.spacing === undefined ? {} : { letterSpacing: op.spacing })}
        {...(op.halo
          ? { stroke: inkVariable(op.halo), strokeWidth: HALO, paintOrder: 'stroke' }
          : {})}
        {...spun}
      >
        {op.text}
      </text>
    );
  }
  const stroke = {
    stroke: paint(op.stroke),
    ...(op.stroke ? { strokeWidth: op.strokeWidth ?? 1 } : {}),
    ...(op.dash ? { strokeDasharray: op.dash.join(' ') } : {}),
  };
  switch (op.op) {
    case 'rect':
      return (
        <rect
          key={key}
          x={op.x}
          y={op.y}
          width={op.width}
          height={op.height}
          rx={op.radius ?? 0}
          fill={paint(op.fill)}
          {...stroke}
        />
      );
    case 'line':
      return (
        <line
          key={key}
          x1={op.x1}
          y1={op.y1}
          x2={op.x2}
          y2={op.y2}
          strokeLinecap={op.cap ?? 'butt'}
          {...stroke}
        />
      );
    case 'path':
      return <path key={key} d={op.d} fill={paint(op.fill)} strokeLinejoin="round" {...stroke} />;
    case 'circle':
      return <circle key={key} cx={op.cx} cy={op.cy} r={op.r} fill={paint(op.fill)} {...stroke} />;
  }
}

/** Width of the outline behind text, in canvas units. */
const HALO = 4;
