import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

// No container runs in the tests; these are the faults that would only be seen where one does.

const repository = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  workspaces: string[];
  devDependencies: Record<string, string>;
};
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const unique = (names: string[]) => [...new Set(names)].sort();

const dockerfile = read('Dockerfile');
const compose = read('docker-compose.yml');
const example = read('deploy/.env.example');

describe('Dockerfile', () => {
  it('copies the manifest of every workspace, without which npm ci refuses the lock file', () => {
    const workspaces = globSync(
      manifest.workspaces.map((pattern) => `${pattern}/package.json`),
      { cwd: repository },
    );
    expect(all(dockerfile, /^COPY (\S+\/package\.json) /gm).sort()).toEqual(workspaces.sort());
  });

  it('runs on the Node that the tests run on', () => {
    const [major] = manifest.devDependencies['node']!.split('.');
    expect(unique(all(dockerfile, /^FROM node:(\d+)/gm))).toEqual([major]);
  });
});

describe('docker-compose.yml', () => {
  it('asks for what deploy/.env.example lists, and for nothing else', () => {
    expect(unique(all(compose, /\$\{(\w+):\?/g))).toEqual(unique(all(example, /^(\w+)=/gm)));
    expect(unique(all(compose, /\$\{(\w+):-/g))).toEqual(unique(all(example, /^#(\w+)=/gm)));
    expect(all(compose, /\$\{(\w+)\}|\$(\w+)/g)).toEqual([]);
  });

  it('has a process behind every address of the balancer', () => {
    const addresses = all(read('deploy/Caddyfile'), /\b([\w-]+):3000/g);
    expect(addresses).toHaveLength(2);
    for (const name of addresses) expect(compose).toContain(`\n  ${name}: *api\n`);
  });
});
