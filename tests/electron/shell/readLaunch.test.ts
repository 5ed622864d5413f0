import { describe, expect, it } from 'vitest';
import {
  isNetworkPath,
  readHandedOver,
  readLaunch,
  wordsAfterApp,
} from '#electron/shell/readLaunch.ts';

type Platform = 'linux' | 'darwin' | 'win32';
const CWD = { linux: '/home/ana', darwin: '/Users/ana', win32: 'C:\\Users\\ana' } as const;

/** T15: what is typed, and the file that is opened. */
const VECTORS: readonly [Platform, readonly string[], string | null][] = [
  ['linux', [], null],
  ['linux', ['a.remit'], '/home/ana/a.remit'],
  ['linux', ['./a.remit'], '/home/ana/a.remit'],
  ['linux', ['../a.remit'], '/home/a.remit'],
  ['linux', ['/docs/a.remit'], '/docs/a.remit'],
  ['linux', ['/docs/../x/a.remit'], '/x/a.remit'],
  ['linux', ['/docs/A.REMIT'], '/docs/A.REMIT'],
  ['linux', ['a.remit', 'b.remit'], '/home/ana/b.remit'],
  ['linux', ['a.remit', 'b.pdf'], '/home/ana/a.remit'],
  ['linux', ['a b.remit'], '/home/ana/a b.remit'],
  ['linux', ['a.remit '], null],
  ['linux', ['a.pdf'], null],
  ['linux', ['remit'], null],
  ['linux', ['.remit'], '/home/ana/.remit'],
  ['linux', ['--inspect', 'a.remit'], '/home/ana/a.remit'],
  ['linux', ['--inspect=a.remit'], null],
  ['linux', ['--no-sandbox'], null],
  ['linux', ['--no-sandbox', '--remote-debugging-port=0'], null],
  ['linux', ['--load-extension=/x.remit'], null],
  ['linux', ['-a.remit'], null],
  ['linux', ['--a.remit'], null],
  ['linux', ['--', 'a.remit'], '/home/ana/a.remit'],
  ['linux', ['--', '--a.remit'], null],
  ['linux', ['./--a.remit'], '/home/ana/--a.remit'],
  ['linux', ['a\0.remit'], null],
  ['linux', ['file:///docs/a.remit'], '/docs/a.remit'],
  ['linux', ['file://localhost/docs/a.remit'], '/docs/a.remit'],
  ['linux', ['file:///docs/a%20b.remit'], '/docs/a b.remit'],
  ['linux', ['file://evil/docs/a.remit'], null],
  ['linux', ['file:///docs%2fa.remit'], null],
  ['linux', ['https://evil.example/a.remit'], '/home/ana/https:/evil.example/a.remit'],
  ['linux', ['//server/share/a.remit'], '/server/share/a.remit'],
  ['darwin', ['-psn_0_12345'], null],
  ['darwin', ['-psn_0_12345', '/docs/a.remit'], '/docs/a.remit'],
  ['win32', ['a.remit'], 'C:\\Users\\ana\\a.remit'],
  ['win32', ['D:\\docs\\a.remit'], 'D:\\docs\\a.remit'],
  ['win32', ['D:/docs/a.remit'], 'D:\\docs\\a.remit'],
  ['win32', ['\\\\server\\share\\a.remit'], '\\\\server\\share\\a.remit'],
  ['win32', ['\\\\.\\pipe\\a.remit'], null],
  ['win32', ['\\\\?\\C:\\a.remit'], null],
  ['win32', ['//./pipe/a.remit'], null],
  ['win32', ['file:///C:/docs/a.remit'], 'C:\\docs\\a.remit'],
  ['win32', ['/prefetch:1', 'a.remit'], 'C:\\Users\\ana\\a.remit'],
];

describe('a question to the command line', () => {
  it.each(['--help', '--version'])('%s is answered there, without a window', (word) => {
    expect(readLaunch([word], CWD.linux, 'linux').command).toEqual([word]);
  });

  it('opens the file when it stands after one, as any other switch does', () => {
    const launch = readLaunch(['a.remit', '--version'], CWD.linux, 'linux');
    expect(launch).toEqual({ command: null, file: '/home/ana/a.remit', sample: null });
  });
});

describe('T15: the words of a start', () => {
  it.each(VECTORS)('%s %j -> %s', (platform, words, file) => {
    expect(readLaunch(words, CWD[platform], platform)).toEqual({
      command: null,
      file,
      sample: null,
    });
  });

  it('at least 40 of them', () => expect(VECTORS.length).toBeGreaterThanOrEqual(40));

  it.each(['check', 'export', 'import', 'diff', 'merge', 'new'])('%s is a command', (command) => {
    const words = [command, 'a.remit', '--json'];
    const nothing = { file: null, sample: null };
    expect(readLaunch(words, '/')).toEqual({ command: words, ...nothing });
    expect(readLaunch(['--no-sandbox', ...words], '/')).toEqual({ command: words, ...nothing });
  });

  it('a command comes first, or is none', () => {
    expect(readLaunch(['a.remit', 'check'], '/').command).toBeNull();
    expect(readLaunch(['--check'], '/').command).toBeNull();
  });

  it('a sample by name', () => {
    expect(readLaunch(['--open-sample=clinic'], '/').sample).toBe('clinic');
    expect(readLaunch(['--open-sample=../x'], '/').sample).toBeNull();
    expect(readLaunch(['--open-sample='], '/').sample).toBeNull();
  });

  it('a checkout names the app first', () => {
    const argv = ['electron', '--inspect=0', '/opt/remit', 'check', 'a.remit'];
    expect(wordsAfterApp(argv, false)).toEqual(['--inspect=0', 'check', 'a.remit']);
    expect(wordsAfterApp(['remit', 'check', 'a.remit'], true)).toEqual(['check', 'a.remit']);
    expect(wordsAfterApp(['electron'], false)).toEqual([]);
  });
});

describe('a second start', () => {
  it('is read in its own folder, not in ours', () => {
    const handedOver = { words: ['a.remit'], cwd: '/elsewhere' };
    expect(readHandedOver(handedOver).file).toBe('/elsewhere/a.remit');
  });

  it.each([
    null,
    undefined,
    'a.remit',
    [],
    {},
    { words: 'a.remit', cwd: '/' },
    { words: ['a.remit'] },
  ])('%j hands nothing over', (handedOver) =>
    expect(readHandedOver(handedOver)).toEqual({ file: null, sample: null }),
  );

  it('no relative folder, no command, no words that are no text', () => {
    expect(readHandedOver({ words: ['a.remit'], cwd: 'x' }).file).toBeNull();
    expect(readHandedOver({ words: ['check', 'a.remit'], cwd: '/' }).file).toBeNull();
    expect(readHandedOver({ words: [1, null, 'a.remit'], cwd: '/' }).file).toBe('/a.remit');
  });
});

describe('another computer', () => {
  it.each([
    ['\\\\server\\share\\a.remit', true],
    ['//server/share/a.remit', true],
    ['C:\\a.remit', false],
  ])('%s on Windows: %s', (path, isThere) => expect(isNetworkPath(path, 'win32')).toBe(isThere));
  it('elsewhere such a path is a folder', () =>
    expect(isNetworkPath('//server/a.remit', 'linux')).toBe(false));
});
