import { createRequire } from "node:module";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { registerInstrumentations } from "@opentelemetry/instrumentation";
import { PgInstrumentation } from "@opentelemetry/instrumentation-pg";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

export interface Tracing {
  stop(): Promise<void>;
}

/**
 * Sends traces to where OTEL_EXPORTER_OTLP_ENDPOINT says. Loaded only when there is such a place; OpenTelemetry's own
 * variables, such as OTEL_SERVICE_NAME and OTEL_TRACES_SAMPLER, are read by it.
 */
export function startTracing(): Tracing {
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "claimdesk-api" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  registerInstrumentations({
    tracerProvider: provider,
    instrumentations: [new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true })],
  });
  // It waits for pg to be required, which an import is not; what it then changes is the one pg that everybody has.
  createRequire(import.meta.url)("pg");
  return { stop: () => provider.shutdown() };
}
