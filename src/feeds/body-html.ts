import type { Part } from '../article/compile-body.ts';
import { galleryKey } from '../article/gallery-key.ts';
import { photoReference } from '../article/photo-references.ts';
import { formatNumber } from '../i18n/formats.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { BodyView } from '../views/article.ts';
import type { AwardTableView, AwardView } from '../views/awards.ts';
import type { FigureView } from '../views/figures.ts';
import type { PhotoView } from '../views/photos.ts';
import { creditHtml, nameHtml, namesHtml } from './credit.ts';
import { asMarkup, html, joinLines, type Markup } from './markup.ts';

/** What a body is rendered with besides its parts. */
export interface BodyContext {
  readonly body: BodyView;
  /** The reference of the lead photo, which stands above and is not shown twice. */
  readonly leadPhoto?: string | undefined;
}

type Props = Readonly<Record<string, string>>;

/**
 * The components that articles may use, in elements that a feed reader's program
 * knows: what each means stands in text, since it has no styles of ours.
 */
const components: Readonly<Record<string, (props: Props, context: BodyContext, inner: () => Markup) => Markup>> = {
  Photo: ({ id = '' }, { body, leadPhoto }) => photosHtml([photoReference(body.slug, id)], body, leadPhoto),
  Gallery: (props, { body, leadPhoto }) => photosHtml(body.galleries[galleryKey(props)] ?? [], body, leadPhoto),
  Quote: ({ by = '', source = '' }, { body }, inner) => {
    const speaker = body.speakers[by];
    const said = namesHtml([...(speaker ? [speaker] : []), ...(source ? [{ text: source }] : [])]);
    return html`<blockquote>${inner()}${said.markup !== '' && html`<p>— ${said}</p>`}</blockquote>`;
  },
  Figures: ({ ids, from }, { body }) => {
    const all = body.figures[from ?? body.slug] ?? [];
    const shown = ids?.split(/\s+/).flatMap((id) => all.find((figure) => figure.id === id) ?? []);
    return figuresHtml(shown ?? all);
  },
  Awards: ({ from }, { body }) => {
    const table = body.awards[from ?? body.slug];
    return table ? awardsHtml(table) : html``;
  },
};

/**
 * Renders a body's parts without Astro.
 * @throws Error where a part calls a component that is not known here
 */
export function bodyHtml(parts: readonly Part[], context: BodyContext): Markup {
  const pieces = parts.map((part) => {
    if (part.kind === 'html') return asMarkup(part.html);
    const render = Object.hasOwn(components, part.name) ? components[part.name] : undefined;
    if (!render) throw new Error(`${context.body.file}: no component ${part.name} for feeds`);
    return render(part.props, context, () => bodyHtml(part.parts, context));
  });
  return joinLines(pieces);
}

/** A photo with caption and credit. */
export function photoHtml(photo: PhotoView): Markup {
  const { picture, alt, caption } = photo;
  const credit = creditHtml(photo);
  return html`<figure>
    <img src="${picture.src}" alt="${alt}" width="${picture.width}" height="${picture.height}" />
    <figcaption>${caption}${credit.markup !== '' && html`<br /><small>${credit}</small>`}</figcaption>
  </figure>`;
}

function photosHtml(refs: readonly string[], { photos }: BodyView, leadPhoto: string | undefined): Markup {
  const shown = refs.filter((ref) => ref !== leadPhoto).flatMap((ref) => photos[ref] ?? []);
  return html`${shown.map(photoHtml)}`;
}

/** Reported numbers, each with its measure and what it tells of. */
export function figuresHtml(figures: readonly FigureView[]): Markup {
  const items = figures.map(({ qualifier, value, unit, label, period }) => {
    const number = `${qualifier && `${qualifier} `}${value}${unit === '%' ? unit : ` ${unit}`}`;
    return html`<li><strong>${number}</strong>: ${label}${period && ` (${period})`}</li>`;
  });
  return items.length > 0
    ? html`<ul>
        ${items}
      </ul>`
    : html``;
}

/** Awards as a table with its sums; what each was given for stands in the text already. */
export function awardsHtml({ awards, totals }: AwardTableView): Markup {
  const sums = html`<tfoot>
    <tr>
      <th scope="row">${words.total}</th>
      <td>${formatNumber(totals.collectives)}</td>
      <td>${formatNumber(totals.individuals)}</td>
      <td>${totals.revoked > 0 && words.revokedLeftOut(totals.revoked)}</td>
    </tr>
  </tfoot>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.awardForm}</th>
        <th scope="col">${words.collectives}</th>
        <th scope="col">${words.individuals}</th>
        <th scope="col">${words.awardGivenBy}</th>
      </tr>
    </thead>
    <tbody>
      ${awards.map(awardHtml)}
    </tbody>
    ${awards.length > 1 && sums}
  </table>`;
}

function revokedText({ revocation }: AwardView): string {
  if (!revocation) return words.revoked;
  return [plainPhrase(revocation.phrase), revocation.reason].filter(Boolean).join(': ');
}

function awardHtml(award: AwardView): Markup {
  const { form, isRevoked, collectives, individuals, office, giver, holder, presenters, named } = award;
  const details: (Markup | string)[] = [
    html`${office && `${office} `}${nameHtml(giver)}`,
    [award.reason, award.period].filter(Boolean).join(', '),
    plainPhrase(award.decision),
    ...(holder ? [html`${words.signedBy} ${nameHtml(holder)}`] : []),
    ...(presenters.length > 0 ? [html`${words.presentedBy} ${namesHtml(presenters)}`] : []),
    ...(named.length > 0 ? [namesHtml(named)] : []),
    award.completeness,
  ];
  const lines = details.filter((line) => line !== '').map((line, index) => html`${index > 0 && html`<br />`}${line}`);
  return html`<tr>
    <th scope="row">${form}${isRevoked && html` <em>(${revokedText(award)})</em>`}</th>
    <td>${formatNumber(collectives)}</td>
    <td>${formatNumber(individuals)}</td>
    <td>${lines}</td>
  </tr>`;
}
