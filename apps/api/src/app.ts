import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { Pages } from './platform/http/pages.js';
import { fastifyAdapter, prepareServer } from './platform/http/server.js';
import { Metrics } from './platform/metrics/metrics.js';
import type { PlatformOptions } from './platform/platform.module.js';
import { Readiness } from './platform/readiness.js';
import { RedisConnections } from './platform/realtime/redis-connections.js';
import { SocketAdapter } from './platform/realtime/socket-adapter.js';

/** The whole service, wired and not yet listening. */
export async function createApp(options: PlatformOptions): Promise<NestFastifyApplication> {
  const { config, log } = options;
  const app = await NestFactory.create<NestFastifyApplication>(
    await AppModule.with(options),
    fastifyAdapter(config),
    {
      logger: false,
      abortOnError: false,
      // Nest's own parsers would take forms as well, which any site's page can send; Fastify's take JSON alone.
      bodyParser: false,
    },
  );
  // The demo shows its mail where nobody takes it for a part of the product.
  app.setGlobalPrefix('api', { exclude: ['dev/mail', 'dev/mail.css', 'dev/mail/:mailId'] });
  await prepareServer(app.getHttpAdapter().getInstance(), {
    config,
    log,
    readiness: app.get(Readiness),
    metrics: app.get(Metrics),
    pages: app.get(Pages),
  });
  app.useWebSocketAdapter(new SocketAdapter(app, config, app.get(RedisConnections)));
  return app;
}
