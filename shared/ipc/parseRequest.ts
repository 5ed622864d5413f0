import * as v from 'valibot';
import { err, ok, type Result } from '../lib/result.ts';
import type { RequestChannel, Requests } from './channels.ts';
import { isWithinBudget, type Budget } from './isWithinBudget.ts';
import { requestSchemas } from './requestSchemas.ts';

const DEPTH = 64;
const SMALL: Budget = { size: 64 * 1024, depth: DEPTH };
/** As much as a file may hold (128 MB): what could be opened can be saved. */
const WHOLE_MAP: Budget = { size: 128 * 1024 * 1024, depth: DEPTH + 2 };

const BUDGETS: Readonly<Partial<Record<RequestChannel, Budget>>> = {
  'file.save': WHOLE_MAP,
  'file.saveAs': WHOLE_MAP,
  'file.export': WHOLE_MAP,
  'file.preview': WHOLE_MAP,
  // A change names what was there and what is.
  'recovery.tell': { size: 2 * WHOLE_MAP.size, depth: DEPTH + 8 },
  'notes.tell': { size: 2 * WHOLE_MAP.size, depth: DEPTH + 8 },
  // A fix of one finding, or what was typed; not a map.
  'notes.request': { size: 4 * 1024 * 1024, depth: DEPTH },
};

/**
 * The door for everything that a window sends: size and depth first, then the schema. The refusal
 * says nothing of what was sent.
 */
export function parseRequest<C extends RequestChannel>(
  channel: C,
  message: unknown,
): Result<Requests[C]['argument'], 'E_PAYLOAD'> {
  // Every argument is a record or nothing; a schema would take a list for a record without fields.
  if (Array.isArray(message)) return err('E_PAYLOAD');
  if (!isWithinBudget(message, BUDGETS[channel] ?? SMALL)) return err('E_PAYLOAD');
  const parsed = v.safeParse(requestSchemas[channel], message);
  return parsed.success ? ok(parsed.output as Requests[C]['argument']) : err('E_PAYLOAD');
}
