import { absolute, addresses } from '../addresses.ts';
import type { Part } from '../article/compile-body.ts';
import { words } from '../i18n/words.ts';
import type { ArticleView } from '../views/article.ts';
import { awardsHtml, bodyHtml, figuresHtml, photoHtml } from './body-html.ts';
import { html, joinLines, type Markup } from './markup.ts';
import { plainHtml } from './plain-html.ts';

/**
 * An article's whole text as HTML that can be read anywhere: the standfirst, the lead
 * photo, the body, and what the page says below it, without what only leads to other articles.
 *
 * @param parts its body
 * @param isDayKnown where it is not, programs are told no date, and the text tells what is known
 */
export function articleHtml(view: ArticleView, parts: readonly Part[], isDayKnown: boolean): string {
  const { leadPhoto, body, published, summary, figures, awards } = view;
  const whole = joinLines([
    !isDayKnown && html`<p><small>${words.feeds.published(published.text)}</small></p>`,
    noticeHtml(view),
    html`<p><strong>${summary}</strong></p>`,
    eventHtml(view),
    leadPhoto && photoHtml(leadPhoto),
    bodyHtml(parts, { body, leadPhoto: leadPhoto?.ref }),
    correctionsHtml(view),
    figures.length > 0 &&
      html`<h2>${words.figures}</h2>
        ${figuresHtml(figures)}`,
    awards &&
      html`<h2>${words.awardsInArticle}</h2>
        ${awardsHtml(awards)}`,
    documentsHtml(view),
  ]);
  return plainHtml(whole.markup, absolute(addresses.article(view.slug)));
}

function eventHtml({ event }: ArticleView): Markup | undefined {
  if (!event) return undefined;
  const told = [event.name, event.date?.text ?? event.days, event.place ?? ''].filter(Boolean).join(', ');
  const period = event.period && ` (${words.periodCovered.toLowerCase()} ${event.period})`;
  return html`<p><small>${words.event}: ${told}${period}</small></p>`;
}

/** Says before all else that an article is not as it first came out. */
function noticeHtml({ corrected }: ArticleView): Markup | undefined {
  return corrected && html`<p><em>${words.correcting.notice(corrected.text)}</em></p>`;
}

function correctionsHtml({ corrections }: ArticleView): Markup | undefined {
  if (corrections.length === 0) return undefined;
  const items = corrections.map(
    ({ date, wrong, right }) => html`<li>${date.text}. ${words.wrong}: «${wrong}». ${words.right}: «${right}».</li>`,
  );
  return html`<h2>${words.corrections}</h2>
    <ul>
      ${items}
    </ul>
    <p>${words.correcting.apology}</p>`;
}

function documentsHtml({ documents }: ArticleView): Markup | undefined {
  if (documents.length === 0) return undefined;
  const items = documents.map(({ number, title, url }) => {
    const cited = url === undefined ? html`${number}` : html`<a href="${url}">${number}</a>`;
    return html`<li>${cited}${title && `: ${title}`}</li>`;
  });
  return html`<h2>${words.documents}</h2>
    <ul>
      ${items}
    </ul>`;
}
