/**
 * The four scenarios that the samples are built from, transcribed: who owns, who is coordinated
 * with, who ends a tie. Leaders go by short names here.
 */
export interface Scenario {
  readonly name: string;
  /** Short name: the leader's title in the map. */
  readonly leaders: Readonly<Record<string, string>>;
  readonly sovereign: readonly (readonly [area: string, owner: string])[];
  readonly coordinated: readonly (readonly [area: string, owner: string, coordinators: string])[];
  readonly shared: readonly (readonly [area: string, owners: string, tieBreaker: string | null])[];
  /** Nobody owns them. */
  readonly unassigned: readonly string[];
  /** Areas that a cascade of the scenario needs and its lists do not have. */
  readonly added: readonly string[];
  /** From which area to which the scenario's cascade runs. */
  readonly cascade: readonly string[];
  readonly redLines: readonly (readonly [leader: string, category: string, statement: RegExp])[];
  readonly appetites: readonly (readonly [leader: string, appetite: number, area?: string])[];
  /** The findings of the flaws left in on purpose. */
  readonly flaws: readonly string[];
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'merger',
    leaders: {
      CEO: 'System CEO',
      A: 'Hospital A President',
      B: 'Hospital B President',
      CMO: 'Chief Medical Officer',
      CNO: 'Chief Nursing Officer',
      CFO: 'CFO',
      CIO: 'CIO',
      GC: 'General Counsel',
      CHRO: 'CHRO',
    },
    sovereign: [
      ['capital structure', 'CFO'],
      ['privileging & credentialing policy', 'CMO'],
      ['nurse staffing ratios', 'CNO'],
      ['antitrust filings', 'GC'],
      ['cyber incident response', 'CIO'],
      ['labour negotiations stance', 'CHRO'],
      ['local community relations A', 'A'],
      ['local community relations B', 'B'],
    ],
    coordinated: [
      ['service-line consolidation', 'CMO', 'A B CNO CFO'],
      ['EHR go-live date', 'CIO', 'CMO CNO CFO'],
      ['bed closures', 'B', 'CMO CNO GC'],
      ['integration budget', 'CFO', 'CEO CIO'],
      ['physician compensation model', 'CMO', 'CFO GC CHRO'],
      ['severance & retention', 'CHRO', 'CFO GC'],
      ['pharmacy formulary', 'CMO', 'CNO CFO'],
      ['supply-chain contracts', 'CFO', 'CNO'],
      ['branding', 'CEO', 'A B'],
      ['quality reporting', 'CNO', 'CMO CIO'],
      ['emergency diversion rules', 'CNO', 'CMO A B'],
      ['research ethics board', 'CMO', 'GC'],
    ],
    shared: [
      ['patient safety in transition', 'CMO CNO', 'CEO'],
      ['day-one readiness', 'CEO A B', null],
    ],
    unassigned: [],
    added: ['payer contracts & rates'],
    cascade: [
      'EHR go-live date',
      'patient safety in transition',
      'quality reporting',
      'payer contracts & rates',
      'capital structure',
    ],
    redLines: [
      ['CNO', 'safety', /ratio/],
      ['CMO', 'ethics', /transfer pathway/],
      ['GC', 'legal', /joint pricing before/],
      ['B', 'mission', /24 hours/],
    ],
    appetites: [
      ['CFO', 4],
      ['CMO', 2],
      ['CIO', 3],
      ['CNO', 1],
    ],
    flaws: [
      'shared-without-tiebreak:day-one',
      'owns-too-much:cmo',
      'expert-not-heard:expert-chro-1,nurse-staffing',
      'appetite-gap:service-lines',
    ],
  },
  {
    name: 'agency',
    leaders: {
      Secretary: 'Secretary',
      COO: 'Deputy Secretary/COO',
      CFO: 'CFO',
      CIO: 'CIO',
      CAO: 'Chief Acquisition Officer',
      CHCO: 'CHCO',
      GC: 'General Counsel',
      CDO: 'Chief Data Officer',
      Budget: 'Budget Director',
      Under: 'Programme Under Secretary',
    },
    sovereign: [
      ['legal opinions', 'GC'],
      ['budget submission', 'Budget'],
      ['financial statements', 'CFO'],
      ['acquisition policy', 'CAO'],
      ['hiring authorities', 'CHCO'],
      ['open-data catalogue', 'CDO'],
      ['rule-making agenda', 'Secretary'],
      ['benefits eligibility', 'Under'],
      ['major-incident declaration', 'CIO'],
    ],
    coordinated: [
      ['IT budget request', 'CIO', 'CFO Budget CAO'],
      ['IT contract approval', 'CIO', 'CAO GC'],
      ['legacy modernisation', 'CIO', 'Under CFO'],
      ['bureau CIO appointments', 'CHCO', 'CIO COO'],
      ['grant disbursement', 'Under', 'CFO GC'],
      ['fraud controls', 'CFO', 'CDO GC Under'],
      ['shutdown plan', 'COO', 'Budget CHCO GC'],
      ['data sharing with states', 'CDO', 'GC CIO Under'],
      ['telework', 'CHCO', 'COO'],
      ['AI use inventory', 'CDO', 'CIO GC CAO'],
      ['legislative testimony', 'Secretary', 'GC Under'],
      ['small-business goals', 'CAO', 'Under'],
      ['security clearances', 'COO', 'CHCO'],
    ],
    shared: [
      ['enterprise risk register', 'COO CFO', 'Secretary'],
      ['citizen service outcome', 'Under CIO', null],
    ],
    unassigned: [],
    added: ['benefit payment operations', 'inspector general inquiries'],
    cascade: [
      'benefit payment operations',
      'citizen service outcome',
      'inspector general inquiries',
      'budget submission',
    ],
    redLines: [
      ['GC', 'legal', /legal basis/],
      ['CIO', 'safety', /security authorisation/],
      ['Under', 'mission', /interrupt a benefit/],
      ['CFO', 'legal', /beyond the appropriation/],
    ],
    appetites: [],
    flaws: ['shared-without-tiebreak:citizen-service', 'blind-cascade:eligibility.to.it-budget'],
  },
  {
    name: 'scaleup',
    leaders: {
      CEO: 'CEO',
      COO: 'COO',
      CTO: 'CTO',
      Product: 'Chief Product Officer',
      CFO: 'CFO',
      CRO: 'Chief Revenue Officer',
      People: 'Chief People Officer',
      CISO: 'CISO',
    },
    sovereign: [
      ['runway & treasury', 'CFO'],
      ['on-call & incident command', 'CTO'],
      ['quota design', 'CRO'],
      ['architecture standards', 'CTO'],
      ['career levels', 'People'],
      ['fundraising', 'CEO'],
      ['access control policy', 'CISO'],
    ],
    coordinated: [
      ['pricing & packaging', 'Product', 'CRO CFO'],
      ['roadmap priorities', 'Product', 'CTO CRO'],
      ['headcount plan', 'CFO', 'CEO COO CTO Product CRO People CISO'],
      ['enterprise discounts', 'CRO', 'CFO'],
      ['security exceptions', 'CISO', 'CTO'],
      ['vendor & cloud spend', 'CTO', 'CFO'],
      ['data residency', 'CISO', 'CTO CRO'],
      ['customer breach notice', 'CISO', 'CEO CRO'],
      ['launch go/no-go', 'Product', 'CTO CISO CRO'],
      ['M&A targets', 'CEO', 'CFO Product'],
      ['customer data use for AI', 'Product', 'CISO CTO'],
      ['office openings', 'COO', 'CFO People'],
    ],
    shared: [['net revenue retention', 'CRO Product', 'CEO']],
    unassigned: ['employee layoffs'],
    added: [],
    cascade: [
      'on-call & incident command',
      'net revenue retention',
      'runway & treasury',
      'employee layoffs',
      'on-call & incident command',
    ],
    redLines: [
      ['CISO', 'legal', /bypasses customer consent/],
      ['People', 'values', /./],
    ],
    appetites: [
      ['Product', 5, 'customer data use for AI'],
      ['CISO', 2, 'customer data use for AI'],
    ],
    flaws: [
      'too-many-coordinators:headcount',
      'deciding-group-too-large:headcount',
      'disputed:nrr',
      'unsettled-lane:layoffs',
      'appetite-gap:ai-data',
    ],
  },
  {
    name: 'city',
    leaders: {
      Mayor: 'Mayor',
      Mgr: 'City Manager',
      EM: 'Emergency Manager',
      Police: 'Police Chief',
      Fire: 'Fire Chief',
      PW: 'Public Works Director',
      Health: 'Public Health Director',
      Attorney: 'City Attorney',
      PIO: 'Public Information Officer',
    },
    sovereign: [
      ['fireground command', 'Fire'],
      ['crime-scene control', 'Police'],
      ['disease-control orders', 'Health'],
      ['legal form of orders', 'Attorney'],
      ['debris priorities', 'PW'],
      ['public warning wording', 'PIO'],
      ['EOC staffing', 'EM'],
    ],
    coordinated: [
      ['emergency declaration', 'Mayor', 'Attorney EM Mgr'],
      ['evacuation zones', 'Fire', 'Police EM PW'],
      ['curfew', 'Mayor', 'Police Attorney'],
      ['shelter opening', 'EM', 'Health Police Mgr'],
      ['road closures', 'PW', 'Police Fire'],
      ['mutual aid', 'Mgr', 'Fire Police'],
      ['hospital surge', 'Health', 'Fire EM'],
      ['water shut-off', 'PW', 'Health Fire'],
      ['re-entry', 'EM', 'Police PW Health'],
      ['emergency purchasing', 'Mgr', 'Attorney'],
      ['press cadence', 'PIO', 'Mayor EM'],
      ['cyber outage of dispatch', 'EM', 'Police Fire'],
    ],
    shared: [
      ['life-safety outcome', 'Fire Police EM', 'Mgr'],
      ['unified command at joint sites', 'Fire Police', null],
    ],
    unassigned: [],
    added: [],
    cascade: [
      'cyber outage of dispatch',
      'evacuation zones',
      'shelter opening',
      'disease-control orders',
    ],
    redLines: [
      ['Fire', 'safety', /collapse zone/],
      ['Attorney', 'legal', /curfew without/],
      ['Health', 'ethics', /triage by wealth/],
      ['PIO', 'values', /casualty number/],
    ],
    appetites: [],
    flaws: ['shared-without-tiebreak:unified-command', 'no-deputy:em', 'review-overdue'],
  },
];
