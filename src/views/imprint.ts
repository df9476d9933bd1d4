import { formatOnDate } from '../i18n/formats.ts';
import { contentText, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { SiteData } from '../schema/site.ts';

/** One thing that a newsroom states about itself. */
export interface ImprintLine {
  readonly label: string;
  readonly values: readonly ImprintValue[];
}

/** What is stated, with the address it leads to where it has one. */
export interface ImprintValue {
  readonly text: Phrase;
  readonly href?: string;
}

/** What the newsroom states about itself in content/site.yaml, and no line more. */
export function imprintView({ imprint = {}, contact = {} }: Pick<SiteData, 'imprint' | 'contact'>): ImprintLine[] {
  const { governingBody, license, responsible } = imprint;
  const { address, phone, email, advertising = {} } = contact;
  const label = words.imprint;
  const lines: ImprintLine[] = [
    { label: label.governingBody, values: plain(governingBody) },
    {
      label: label.license,
      values: license
        ? [
            {
              text: words.imprint.licenseOf(license.number, license.issuer, license.date && formatOnDate(license.date)),
            },
          ]
        : [],
    },
    {
      label: label.responsible,
      values: plain(responsible && [responsible.title, responsible.name].filter(Boolean).join(' ')),
    },
    { label: label.address, values: plain(address) },
    { label: label.phone, values: phoneLink(phone) },
    { label: label.email, values: emailLink(email) },
    {
      label: label.advertising,
      values: [...phoneLink(advertising.phone), ...emailLink(advertising.email), ...webLink(advertising.url)],
    },
  ];
  return lines.filter(({ values }) => values.length > 0);
}

function plain(text: string | undefined): ImprintValue[] {
  return text === undefined ? [] : [{ text: [contentText(text)] }];
}

function phoneLink(phone: string | undefined): ImprintValue[] {
  // RFC 3966: visual separators may stay, but white space may not.
  return phone === undefined ? [] : [{ text: [phone], href: `tel:${phone.replace(/[^\d+]/g, '')}` }];
}

function emailLink(email: string | undefined): ImprintValue[] {
  return email === undefined ? [] : [{ text: [email], href: `mailto:${email}` }];
}

function webLink(url: string | undefined): ImprintValue[] {
  return url === undefined ? [] : [{ text: [new URL(url).hostname], href: url }];
}
