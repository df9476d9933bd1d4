import { countOf } from './en-formats.ts';
import type { Words } from './words.ts';

/** The words of careers and of units through time, in English. */
export const enCareers: Words['careers'] = {
  career: 'Career',
  ranks: 'Ranks',
  holders: 'Who held which office, and when',
  undated: 'Undated',
  held: (from, to) => {
    if (from === undefined) return to === undefined ? '' : `until ${to}`;
    return to === undefined ? `from ${from}` : `from ${from} to ${to}`;
  },
  otherArticles: (count) => `${countOf(count, 'other article')} telling of this office`,
  accordingTo: 'According to',
  decidedBy: 'under',
  endings: { merged: 'merged', split: 'split up', dissolved: 'dissolved', renamed: 'renamed or reorganised' },
  endedFrom: (date) => `Ceased to exist on ${date}`,
  endedIn: (date) => `Ceased to exist in ${date}`,
  nowSee: 'See now:',
  formerNames: 'Former names',
  formerParents: 'Formerly part of',
  predecessors: 'Succeeds',
  successors: 'Succeeded by',
  formerSubUnits: 'Organisations once below it',
  endedUnits: 'Organisations that no longer exist',
  succeededBy: 'now:',
  earlierTrees: 'The organisations at the end of earlier years:',
  treeTitle: (year) => `Organisations at the end of ${year}`,
  treeIntro: (date) =>
    `The organisations as they stood on ${date}: names and superiors of that day. Those without a stated beginning are taken to have been there.`,
  changes: (year) => `Changes in ${year}`,
  began: (date) => `began ${date}`,
  ended: (date) => `until ${date}`,
  renamedFrom: (date) => `until ${date} called`,
  movedFrom: (date) => `until ${date} part of`,
};
