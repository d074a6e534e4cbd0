"""The service does what its OpenAPI document says, whatever is asked of it."""

import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from jsonschema import Draft202012Validator

from newsld.service.endpoints import ENDPOINTS, Endpoint
from tests.service.conftest import TOKEN, Service


def test_the_document_describes_every_endpoint(service: Service) -> None:
    document = service.get("/openapi.json").json
    assert document["openapi"].startswith("3.1")
    assert {(path, method.upper()) for path, said in document["paths"].items() for method in said} == {
        (endpoint.path, endpoint.method) for endpoint in ENDPOINTS
    }
    for endpoint in ENDPOINTS:
        for schema in endpoint.gives.values():
            Draft202012Validator.check_schema(schema)


def test_whatever_is_asked_is_answered_as_the_document_says(service: Service, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"http://127.0.0.1:{service.port}/openapi.json"]
    # whether a text is an article, no schema says: the examples are held to that below
    options = ["--exclude-checks", "positive_data_acceptance", "--max-examples", "10", "--generation-deterministic"]
    options += ["--header", f"Authorization: Bearer {TOKEN}"]
    ran = subprocess.run([*command, *options], cwd=tmp_path, capture_output=True, check=False, text=True)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("endpoint", [one for one in ENDPOINTS if one.takes], ids=lambda endpoint: endpoint.name)
def test_the_example_of_an_endpoint_is_answered(service: Service, endpoint: Endpoint) -> None:
    query = urlencode([(parameter.name, parameter.example) for parameter in endpoint.query])
    told = service.post(f"{endpoint.path}?{query}", endpoint.example, content_type=endpoint.takes[0]).json
    validator: Any = Draft202012Validator(endpoint.gives["application/json"])
    validator.validate(told)
    assert told.get("graph") or "graph" not in told
