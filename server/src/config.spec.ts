import { readConfig } from './config.js';
import { StartError } from './start-error.js';

const read = (env: Record<string, string>) => readConfig(env, '/srv/netzwerk');

describe('the settings', () => {
  it('have defaults for a first try on one machine', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      trustProxy: ['loopback'],
      databaseUrl: null,
      redisUrl: null,
      dataDir: '/srv/netzwerk/data',
      smtpUrl: null,
      mailFrom: 'Netzwerk Daseinsvorsorge <netzwerk@localhost>',
      operator: { name: '', address: '', email: '' },
      metrics: null,
      clientDir: '/srv/netzwerk/dist/client',
    });
  });

  it('are taken as given', () => {
    const given = read({
      PORT: '8080',
      PUBLIC_URL: 'https://netzwerk.example.de/',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      MAIL_FROM: 'netz@example.de',
      DATA_DIR: '/srv/daten',
      METRICS_PORT: '9464',
    });
    expect(given).toMatchObject({
      port: 8080,
      publicUrl: 'https://netzwerk.example.de',
      trustProxy: ['10.0.0.0/8', '::1'],
    });
    expect(given).toMatchObject({
      mailFrom: 'netz@example.de',
      dataDir: '/srv/daten',
      metrics: { port: 9464, host: '127.0.0.1' },
    });
  });

  it('count as absent when they are empty, as container tools leave them', () => {
    expect(read({ DATABASE_URL: '', REDIS_URL: ' ', PORT: '' })).toMatchObject({
      databaseUrl: null,
      redisUrl: null,
      port: 3000,
    });
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000a'],
    ['HOST', 'mein-rechner'],
    ['PUBLIC_URL', 'netzwerk.example.de'],
    ['PUBLIC_URL', 'https://example.de/netzwerk'],
    ['TRUST_PROXY', 'alle'],
    ['DATABASE_URL', 'mysql://geheim@localhost/netzwerk'],
    ['REDIS_URL', 'http://geheim@localhost'],
    ['SMTP_URL', 'mail.geheim.de'],
    ['MAIL_FROM', 'Netzwerk'],
    ['OPERATOR_EMAIL', 'geheim'],
    ['LOG_FORMAT', 'xml'],
    ['LOG_LEVEL', 'all'],
    ['METRICS_PORT', '0'],
    ['METRICS_HOST', 'geheim'],
  ])('%s is refused as %s, without repeating the value, which may hold a password', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(StartError);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^Die Einstellung ${name} ist kein`));
    expect(() => read({ [name]: value })).not.toThrow('geheim');
  });

  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASEURL', 'DATABASE_URL'],
    ['database_url', 'DATABASE_URL'],
    ['PUBLICURL', 'PUBLIC_URL'],
    ['DATA-DIR', 'DATA_DIR'],
    ['MAIL_FORM', 'MAIL_FROM'],
    ['OPERATOR_ADRESS', 'OPERATOR_ADDRESS'],
    ['NETZWERK_PORT', 'PORT'],
  ])('%s is taken for a misspelt %s', (typo, meant) => {
    expect(() => read({ [typo]: 'x' })).toThrow(`Die Einstellung ${typo} gibt es nicht: Meinten Sie ${meant}?`);
  });

  it('with our prefix are refused where nothing alike exists', () => {
    expect(() => read({ NETZWERK_MAP: 'x' })).toThrow(
      /^Die Einstellung NETZWERK_MAP gibt es nicht: Bekannt sind PORT, /,
    );
  });

  it('leave the variables of others alone', () => {
    const others = [
      'PATH',
      'HOME',
      'PWD',
      'TERM',
      'LANG',
      'HOSTNAME',
      'SORT',
      'XDG_DATA_DIRS',
      'HTTP_URL',
      'DATABASE',
      'npm_config_port',
      'GIT_DIR',
    ];
    expect(() => read(Object.fromEntries(others.map((name) => [name, 'x'])))).not.toThrow();
    // What Kubernetes adds for a service called «netzwerk».
    expect(() =>
      read({
        KUBERNETES_SERVICE_HOST: '10.0.0.1',
        NETZWERK_PORT: 'tcp://10.0.0.2:80',
        NETZWERK_SERVICE_HOST: '10.0.0.2',
      }),
    ).not.toThrow();
  });
});
