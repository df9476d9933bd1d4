import { formatDate, isSurelyAfter, type KnownDate } from '../vietnamese/dates.ts';
import type { FieldPath } from '../schema/yaml.ts';
import type { Period } from '../schema/fields.ts';
import { eventOf, startOfEvent } from './collect-events.ts';
import type { Draft } from './draft.ts';

type DatedField = readonly [path: FieldPath, date: KnownDate | undefined];

/** Reports two dates of which the first must not come after the second. */
export function checkOrder(draft: Draft, file: string, noun: string, from: DatedField, to: DatedField): void {
  if (!from[1] || !to[1] || !isSurelyAfter(from[1], to[1])) return;
  draft.report('SV312', file, to[0], { noun, from: formatDate(from[1]), to: formatDate(to[1]) });
}

/**
 * Checks the dates of articles. An announcement may speak of an event to come;
 * any other piece tells what has happened. Dates known only to the month or the
 * year are held against each other only where no reading of them agrees.
 */
export function checkDates(draft: Draft): void {
  for (const { file, data } of draft.articles.values()) {
    const latest = data.updated ?? data.published;
    const notAfter = (noun: string, path: FieldPath, date: KnownDate | undefined, day: KnownDate) => {
      if (!date || !isSurelyAfter(date, day)) return;
      draft.report('SV311', file, path, { noun, date: formatDate(date), article: formatDate(day) });
    };
    const inOrder = (noun: string, path: FieldPath, period: Period | undefined) => {
      checkOrder(draft, file, noun, [[...path, 'from'], period?.from], [[...path, 'to'], period?.to]);
    };
    checkOrder(draft, file, 'Ngày đăng, ngày sửa', [['published'], data.published], [['updated'], data.updated]);
    const event = eventOf(draft.events, data.event);
    // The event's own file tells its dates; the article that tells of it too early is what is wrong.
    const place = event?.id === undefined ? ['event', 'date'] : ['event'];
    if (data.type !== 'announcement') notAfter('Sự kiện', place, event && startOfEvent(event.data), latest);
    if (event?.id === undefined) inOrder('Thời gian của sự kiện', ['event', 'period'], event?.data.period);
    for (const [index, award] of (data.awards ?? []).entries()) {
      notAfter('Quyết định khen thưởng', ['awards', index, 'decision', 'date'], award.decision?.date, latest);
      inOrder('Thời gian của khen thưởng', ['awards', index, 'period'], award.period);
    }
    for (const [index, figure] of (data.figures ?? []).entries()) {
      inOrder('Thời gian của số liệu', ['figures', index, 'period'], figure.period);
    }
    for (const [index, photo] of (data.photos ?? []).entries()) {
      notAfter('Ảnh', ['photos', index, 'taken'], photo.taken, latest);
    }
    for (const [index, correction] of (data.corrections ?? []).entries()) {
      notAfter('Đính chính', ['corrections', index, 'date'], correction.date, latest);
    }
  }
}
