# syntax=docker/dockerfile:1

# What npm reads: these layers stay as long as no manifest changes.
FROM node:24-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/contracts/package.json libs/contracts/
COPY libs/escalation/package.json libs/escalation/
COPY libs/risk/package.json libs/risk/
COPY bench/package.json bench/

FROM manifests AS build
RUN npm ci
COPY . .
RUN npm run build

FROM manifests AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DEMO=off
# Every program of the image takes the libraries as they were built; their sources are not here.
ENV NODE_OPTIONS=--conditions=built
# What is optional is the embedded PostgreSQL, which a container with DATABASE_URL has no use for. No package of the
# service needs to run a script of its own to be complete.
RUN npm ci --omit=dev --omit=optional --workspace=apps/api --ignore-scripts && npm cache clean --force
# Found through the links npm made.
COPY --from=build /app/libs/contracts/dist libs/contracts/dist
COPY --from=build /app/libs/escalation/dist libs/escalation/dist
COPY --from=build /app/libs/risk/dist libs/risk/dist
COPY apps/api/migrations apps/api/migrations
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between, so the service itself hears SIGTERM and closes its connections.
CMD ["node", "apps/api/dist/main.js"]
