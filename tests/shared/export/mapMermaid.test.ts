// @vitest-environment happy-dom
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { mapMermaid } from '#shared/export/mermaid/mapMermaid.ts';
import { mermaidText } from '#shared/export/mermaid/mermaidText.ts';
import type { Ink } from '#shared/drawing/ops.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

describe('mapMermaid', () => {
  it('draws leaders, areas by domain, and each role in its own line', () => {
    const document = aMap({
      title: 'Board',
      leaders: [aLeader('CFO'), aLeader('CNO'), aLeader('CIO')],
      areas: [anArea('Pricing', { mode: 'coordinated', domain: 'Money' }), anArea('Wards')],
      assignments: [
        owner('cfo', 'pricing'),
        coordinator('cno', 'pricing', { level: 'agree' }),
        informed('cio', 'pricing'),
      ],
      cascades: [aCascade('pricing', 'wards')],
    });
    expect(mapMermaid(buildModel(document)).split('\n')).toEqual([
      'flowchart LR',
      '  accTitle: Board',
      '  L0("CFO")',
      '  L1("CNO")',
      '  L2("CIO")',
      '  subgraph D0 ["Money"]',
      '    A0[["Pricing, C"]]',
      '  end',
      '    A1{{"Wards, #63;"}}',
      '  L0 ==> A0',
      '  L1 -.->|"must agree"| A0',
      '  L2 -.- A0',
      '  A0 --x|"cascade"| A1',
      '  classDef coordinated fill:#ffffff,stroke:#164e5f,color:#1e2329',
      '  class A0 coordinated',
      '  classDef undecided fill:#ffffff,stroke:#6b7076,color:#1e2329,stroke-dasharray:4 3',
      '  class A1 undecided',
      '',
    ]);
  });

  it('has the colours of the printed lane map', () => {
    const { print } = PALETTES;
    const look = (fill: Ink, stroke: Ink, text: Ink) =>
      `fill:${print[fill]},stroke:${print[stroke]},color:${print[text]}`;
    const modes = ['sovereign', 'coordinated', 'shared', 'undecided'] as const;
    const text = mapMermaid(
      buildModel(aMap({ areas: modes.map((mode) => anArea(mode, { mode })) })),
    );
    for (const line of [
      `classDef sovereign ${look('sovereign', 'sovereign', 'on-sovereign')}`,
      `classDef coordinated ${look('paper', 'coordinated', 'ink')}`,
      `classDef shared ${look('shared-fill', 'shared', 'on-shared')}`,
      `classDef undecided ${look('paper', 'undecided', 'ink')}`,
    ]) {
      expect(text).toContain(line);
    }
  });

  it('writes what could be a sign as a number, and one line of it', () => {
    expect(mermaidText('a "b"\n<c> `d` end')).toBe('"a #34;b#34; #60;c#62; #96;d#96; end"');
    expect(mermaidText('  ')).toBe('" "');
  });

  it('is read by Mermaid itself as a flowchart, whatever the map says', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        const read = await mermaid.parse(mapMermaid(buildModel(document)));
        expect(read).toMatchObject({ diagramType: expect.stringMatching(/^flowchart/) });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    'end',
    'subgraph',
    'a --> b',
    '%% note',
    '"]',
    '#quot;',
    '---\ntitle: x\n---',
    'click A0',
  ])('a leader, a domain and a title called %s stay names', async (name) => {
    const document = aMap({
      title: name,
      leaders: [{ ...aLeader('x'), title: name }],
      areas: [{ ...anArea('y', { domain: name }), name }],
    });
    expect(await mermaid.parse(mapMermaid(buildModel(document)))).toBeTruthy();
  });
});
