import { expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { describeFiles } from '../open-data/describe-files.ts';
import { openDataView } from '../views/open-data.ts';
import { datasetFacts } from './dataset.ts';

it('tells machines of the data, of whom they are, and of every file', () => {
  const dataLicense = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const register = registerOf({ site: { dataLicense }, people: { an: 'Lê An' }, articles: { bai: {} } });
  const view = openDataView(register, describeFiles(register));
  const { mainEntity } = datasetFacts(view);
  expect(mainEntity).toMatchObject({
    '@type': 'Dataset',
    '@id': 'http://localhost/du-lieu/#du-lieu',
    name: 'Dữ liệu mở · Sổ Vàng',
    license: dataLicense.url,
    version: '2024.7.19',
    dateModified: '2024-07-19',
    temporalCoverage: '2024-07-19/2024-07-19',
    creator: { name: 'Toà soạn' },
  });
  const { distribution, description } = mainEntity as unknown as { distribution: object[]; description: string };
  expect(distribution).toHaveLength(16);
  expect(distribution[0]).toEqual({
    '@type': 'DataDownload',
    name: 'Người',
    contentUrl: 'http://localhost/du-lieu/nguoi.csv',
    encodingFormat: 'text/csv',
    contentSize: `${view.tables[0]?.downloads[0]?.bytes ?? 0} B`,
  });
  // Google's guide to datasets asks for 50 letters at least.
  expect(description.length).toBeGreaterThanOrEqual(50);
});

it('tells of no licence where none is stated', () => {
  const register = registerOf({});
  expect(datasetFacts(openDataView(register, describeFiles(register))).mainEntity).not.toHaveProperty('license');
});
