# The current long-term release of Node.
FROM node:24-slim AS build
WORKDIR /samspel
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY scripts ./scripts
COPY prisma ./prisma
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /samspel
COPY --from=build --chown=node:node /samspel ./
USER node
EXPOSE 3000
# Room for short-lived objects, so that the collector seldom stops a request.
CMD ["node", "--max-semi-space-size=64", "--import", "tsx", "src/cli/samspel.ts", "serve"]
