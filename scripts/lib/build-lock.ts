import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock that keeps two builds from mixing their pages and caches.
 *
 * @param file the lock's file, which holds the process that has it
 * @returns gives the lock back
 * @throws Error where a running process has it; that of a process which has died is taken over
 */
export function takeBuildLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isRunning(holder)) {
      throw new Error(`Một lượt dựng trang khác đang chạy (tiến trình ${holder}). Chờ nó xong rồi chạy lại.`);
    }
    writeFileSync(file, String(process.pid));
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
