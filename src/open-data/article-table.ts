import { absolute, addresses } from '../addresses.ts';
import { ARTICLE_TYPES } from '../schema/article.ts';
import { sectionName } from '../views/cards.ts';
import { articleFile, knownUnits, shownPeople } from './known.ts';
import { defineTable } from './table.ts';
import type { Article } from '../register/model.ts';

/** The published articles, newest first, without their text. */
export const articleTable = defineTable<'bai-viet', Article>(
  'bai-viet',
  {
    ma: { isRequired: true, of: ({ slug }) => slug },
    dia_chi: { type: 'address', isRequired: true, of: ({ slug }) => absolute(addresses.article(slug)) },
    tieu_de: { isRequired: true, of: ({ data }) => data.title },
    tom_tat: { isRequired: true, of: ({ data }) => data.summary },
    chuyen_muc: { isRequired: true, of: ({ data }, register) => sectionName(register, data.section) },
    loai: { isRequired: true, values: ARTICLE_TYPES, of: ({ data }) => data.type },
    ngay_dang: { type: 'date', isRequired: true, of: ({ data }) => data.published.iso },
    do_chinh_xac: {
      isRequired: true,
      values: ['year', 'month', 'day', 'minute'],
      of: ({ data }) => data.published.precision,
    },
    ngay_sua: { type: 'date', of: ({ data }) => data.updated?.iso },
    so_cai_chinh: { type: 'integer', isRequired: true, of: ({ data }) => data.corrections?.length ?? 0 },
    nguoi_viet: {
      type: 'list',
      refersTo: 'nguoi',
      of: ({ data }, register) =>
        shownPeople(
          register,
          data.byline?.flatMap((author) => ('person' in author ? author.person : [])),
        ),
    },
    su_kien_ma: { of: ({ event }) => event?.id },
    su_kien: { isTold: true, of: ({ event }) => event?.data.name },
    su_kien_ngay: { type: 'date', of: ({ event }) => event?.data.date?.iso ?? event?.data.from?.iso },
    su_kien_noi: { isTold: true, of: ({ event }) => event?.data.place },
    phong_trao: { type: 'list', of: ({ topics }) => topics },
    nguoi: {
      type: 'list',
      refersTo: 'nguoi',
      of: ({ people }, register) =>
        shownPeople(
          register,
          people.map(({ id }) => id),
        ),
    },
    don_vi: {
      type: 'list',
      refersTo: 'don-vi',
      of: ({ units }, register) =>
        knownUnits(
          register,
          units.map(({ id }) => id),
        ),
    },
    van_ban: { type: 'list', of: ({ data }) => data.documents?.map(({ number }) => number) ?? [] },
    tu_khoa: { isTold: true, type: 'list', of: ({ data }) => data.tags ?? [] },
    so_anh: { type: 'integer', isRequired: true, of: ({ photos }) => photos.length },
    so_hinh_minh_hoa: {
      type: 'integer',
      isRequired: true,
      of: ({ photos }, register) => photos.filter((ref) => register.photos.get(ref)?.data.standIn).length,
    },
    dia_chi_cu: { type: 'list', of: ({ data }) => data.aliases ?? [] },
    tep: { isRequired: true, of: ({ file }) => articleFile(file) },
  },
  ({ articles }) => articles.values(),
);
