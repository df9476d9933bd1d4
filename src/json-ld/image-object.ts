import type { ImageObjectLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { absolute } from '../addresses.ts';
import { creditText, photographerText } from '../views/credit-text.ts';
import type { FrameView } from '../views/frame.ts';
import type { PhotoView } from '../views/photos.ts';
import { personNamed, publisherNamed } from './agents.ts';
import { ids } from './ids.ts';
import { node } from './node.ts';

/**
 * A photo with those of creator, credit line, copyright notice and licence that
 * the content states (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 * A drawing that stands in for a missing photo has its own maker for creator, and rights of its own: credit,
 * copyright and licence of the original say nothing of the drawing and are told in words only. The picture's
 * files say the same (`src/views/picture-credit.ts`).
 */
export function imageObject(frame: FrameView, photo: PhotoView): ImageObjectLeaf {
  const { standIn } = photo;
  const { copyright, license } = standIn ?? photo;
  return node<ImageObjectLeaf>({
    ...fileOf(photo),
    creator: standIn ? makerOf(frame, standIn.maker) : creatorOf(photo),
    creditText: standIn ? standIn.maker : photographerText(photo),
    description: standIn && `${creditText(photo)}${standIn.note && ` (${standIn.note})`}`,
    copyrightNotice: copyright,
    license,
  });
}

function fileOf({ ref, picture, caption }: PhotoView) {
  return {
    '@type': 'ImageObject' as const,
    '@id': ids.photo(ref),
    contentUrl: absolute(picture.src),
    encodingFormat: 'image/jpeg',
    width: `${picture.width} px`,
    height: `${picture.height} px`,
    caption,
  };
}

function creatorOf({ credit, organisation }: PhotoView): PersonLeaf | OrganizationLeaf | undefined {
  if (credit) return personNamed(credit);
  return organisation === undefined ? undefined : { '@type': 'Organization', name: organisation };
}

/** The field asks who drew; where that is the newsroom, it is no person. */
function makerOf(frame: FrameView, maker: string): PersonLeaf | OrganizationLeaf {
  return maker === frame.publisher.text || maker === frame.name
    ? publisherNamed(frame)
    : { '@type': 'Person', name: maker };
}
