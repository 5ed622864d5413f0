import * as v from 'valibot';
import type { MapDocument } from '../document/document.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { ALL_COMMANDS } from './allCommands.ts';
import type { Applied, Command, Refusal } from './command.ts';
import { refuse } from './edit/refusals.ts';
import { refuseTooLarge } from './edit/refuseTooLarge.ts';
import { TEXT_REFUSALS, TOO_LONG } from './payload/fields.ts';

type Known = (typeof ALL_COMMANDS)[number];

/** `leader.add`, `area.rename`, ... */
export type CommandId = Known['id'];

/** What the command with this id needs. */
export type PayloadOf<Id extends CommandId> =
  Extract<Known, { readonly id: Id }> extends Command<Id, infer Payload> ? Payload : never;

/** A command to carry out, as it is dispatched, sent and replayed. */
export type AnyCommand = {
  readonly [Id in CommandId]: { readonly id: Id; readonly payload: PayloadOf<Id> };
}[CommandId];

/** A command as seen by whoever does not know its payload: only its own schema makes one. */
interface Definition {
  readonly id: CommandId;
  readonly payload: v.GenericSchema;
  label(document: MapDocument, payload: never): string;
  apply(document: MapDocument, payload: never): Applied;
}

const BY_ID = new Map<string, Definition>(ALL_COMMANDS.map((command) => [command.id, command]));

/** Every id, grouped by what the commands are about. */
export const COMMAND_IDS: readonly CommandId[] = ALL_COMMANDS.map((command) => command.id);

/**
 * The one way to change a document: the payload is parsed (which also cleans its texts), then
 * applied. Gives the same document object when nothing changes. Nothing here throws for what a
 * person, a clipboard or another window brings.
 */
export function carryOut(document: MapDocument, command: AnyCommand): Applied {
  const parsed = parse(command);
  if (!parsed.ok) return parsed;
  const { definition, payload } = parsed.value;
  const result = definition.apply(document, payload);
  if (!result.ok || result.value === document) return result;
  return refuseTooLarge(document, result.value) ?? result;
}

/** What undo will call it ("delete CFO and 14 links"), told of the document before it. */
export function commandLabel(document: MapDocument, command: AnyCommand): string {
  const parsed = parse(command);
  return parsed.ok ? parsed.value.definition.label(document, parsed.value.payload) : 'change';
}

/** Reads a command that comes from outside the window: `{ id, payload }`, nothing assumed. */
export function parseCommand(data: unknown): Result<AnyCommand, Refusal> {
  const shape = v.safeParse(v.strictObject({ id: v.string(), payload: v.unknown() }), data);
  if (!shape.success) return refuse('command-unknown', 'What came in is no change to a map.');
  const parsed = parse(shape.output);
  if (!parsed.ok) return parsed;
  // The definition was found by this id and its schema gave this payload: they belong together.
  return ok({ id: parsed.value.definition.id, payload: parsed.value.payload } as AnyCommand);
}

interface Parsed {
  readonly definition: Definition;
  /** What the definition's own schema gave; only this definition can tell its type. */
  readonly payload: never;
}

function parse(command: {
  readonly id: string;
  readonly payload: unknown;
}): Result<Parsed, Refusal> {
  const definition = BY_ID.get(command.id);
  if (!definition) return refuse('command-unknown', 'What came in is no change to a map.');
  const result = v.safeParse(definition.payload, command.payload, { abortEarly: true });
  return result.success
    ? ok({ definition, payload: result.output as never })
    : err(describeIssue(result.issues[0]));
}

function describeIssue(issue: v.BaseIssue<unknown>): Refusal {
  // Whole records (a paste) are checked by the file's own schema, which speaks to programs.
  const isLongText = issue.type === 'max_length' && typeof issue.input === 'string';
  const message = isLongText ? TOO_LONG : issue.message;
  const code = TEXT_REFUSALS.get(message);
  if (code !== undefined) return { code, message };
  // What else can be wrong is only ever a program's mistake.
  const place = v.getDotPath(issue);
  return {
    code: 'payload-invalid',
    message: `That change cannot be made: ${place === null ? '' : `${place}: `}${issue.message}.`,
  };
}
