import type { APIRoute } from 'astro';
import { loadRegister } from '../../../load-register.ts';
import { dataPaths, dataResponse, type DataPath } from '../../../open-data/files.ts';

export const getStaticPaths = async () => dataPaths(await loadRegister(), 'luoc-do', 'json');

export const GET: APIRoute<DataPath['props']> = ({ props: { file } }) => dataResponse(file);
