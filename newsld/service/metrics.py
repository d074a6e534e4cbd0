"""What is counted, for Prometheus."""

from collections.abc import Callable, Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from newsld.service.messages import Kind

MEDIA_TYPE = CONTENT_TYPE_LATEST
disable_created_metrics()  # nobody asked when a count began
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """The counts of one service."""

    def __init__(self, ready: Callable[[], int], lost: Callable[[], int]) -> None:
        self._registry = CollectorRegistry(auto_describe=True)
        on = self._registry
        self.requests = Counter("newsld_requests", "Requests answered", ("method", "route", "status"), registry=on)
        self.seconds = Histogram(
            "newsld_request_seconds", "How long answers took", ("route",), buckets=_SECONDS, registry=on
        )
        self.in_flight = Gauge("newsld_requests_in_flight", "Requests taken on and not answered yet", registry=on)
        self._findings = Counter("newsld_findings", "Findings in answers", ("code", "name", "severity"), registry=on)
        Gauge("newsld_workers", "Workers that are ready or at work", registry=on).set_function(ready)
        Gauge("newsld_workers_lost", "Workers that took too long or died", registry=on).set_function(lost)

    def count(self, found: Mapping[Kind, int]) -> None:
        """Count the findings of an answer."""
        for kind, number in found.items():
            self._findings.labels(*kind).inc(number)

    def text(self) -> bytes:
        """Return all counts as Prometheus reads them."""
        return generate_latest(self._registry)
