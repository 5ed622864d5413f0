import front from './front.css?raw';
import heatMap from './heatMap.css?raw';
import map from './map.css?raw';
import outcomes from './outcomes.css?raw';
import page from './page.css?raw';
import tables from './tables.css?raw';
import words from './words.css?raw';

/** The style sheet of the board paper, the same for every map; what comes later wins. */
export const PRINT_SHEET = [page, front, outcomes, map, tables, heatMap, words].join('\n');
