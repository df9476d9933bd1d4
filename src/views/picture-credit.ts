import { words } from '../i18n/words.ts';
import type { PictureCredit } from '../images/credit-packet.ts';
import { creditPhoto, type CreditedPhoto } from '../images/plan-derivatives.ts';
import type { Photo, Register } from '../register/model.ts';
import type { PhotoData } from '../schema/photo.ts';

/**
 * What a photo's files say of it: the credit of its caption, and nothing that
 * the content does not state.
 *
 * A drawing that stands in for a photo is its maker's own; whose the missing
 * original was, who owns it and how it may be used says nothing of the drawing.
 *
 * The caption is left out: it belongs to the article, and a word mended in it
 * would make the picture another file.
 */
export function pictureCredit(register: Register, { data }: Pick<Photo, 'data'>): PictureCredit {
  const { credit, standIn } = data;
  if (standIn) {
    const { maker, note } = standIn;
    return { creator: maker, creditLine: maker, description: words.standInDescription(note), ...rightsOf(standIn) };
  }
  const name = credit?.person === undefined ? credit?.name : register.people.get(credit.person)?.data.name;
  const names = [name, credit?.organisation].filter((each) => each !== undefined);
  return {
    // «In cases where the photographer should not be identified the name of a company or organisation may be
    // appropriate»: IPTC Photo Metadata Standard, Creator.
    ...(names[0] === undefined ? {} : { creator: names[0], creditLine: names.join(' / ') }),
    ...rightsOf(data),
  };
}

/** Copyright and licence, where they are stated. */
export function rightsOf({
  copyright,
  license,
}: Pick<PhotoData, 'copyright' | 'license'>): Pick<PictureCredit, 'copyright' | 'license'> {
  return { ...(copyright === undefined ? {} : { copyright }), ...(license === undefined ? {} : { license }) };
}

/** A photo with the credit that its derivatives carry. */
export function creditedPhoto(register: Register, photo: Photo): CreditedPhoto {
  return creditPhoto(photo.file, pictureCredit(register, photo));
}
