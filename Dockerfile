# The bot in an image: docker build -t buddy . (docs/running-it.md says how it is run).
FROM node:24-slim AS build
WORKDIR /buddy
COPY package.json package-lock.json ./
# No install scripts: the image has Node 24 already, and the one that npm would bring is as large as all the rest.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
# So that a start finds the tab as it was built from this very source; what builds it is two thirds of all packages.
RUN node bot/commands/build-tab.ts
RUN npm uninstall --no-save --ignore-scripts --omit=dev --no-audit --no-fund \
  @fluentui/react-components @microsoft/teams-js adaptivecards react react-dom vite

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_FOLDER=/data
WORKDIR /buddy
RUN mkdir -m 700 /data && chown node:node /data
# The program belongs to root: who runs it cannot change it.
COPY --from=build /buddy ./
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bot/main.ts"]
