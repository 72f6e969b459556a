"""What `deploy/` holds is sound: by the tools that know these files, and by what we promise."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCHEMA = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]


@pytest.mark.parametrize(
    "command",
    [
        [
            str(Path(sys.executable).parent / "hadolint"),
            "--failure-threshold",
            "style",
            "Dockerfile",
        ],
        [sys.executable, "-m", "kubernetes_validate", "--strict", "kubernetes.yaml"],
        [*SCHEMA, "vendor.compose-spec", "compose.yaml"],
        [*SCHEMA, "vendor.github-workflows", *map(str, WORKFLOWS)],
        [*SCHEMA, "vendor.dependabot", str(ROOT / ".github" / "dependabot.yml")],
    ],
    ids=["Dockerfile", "kubernetes.yaml", "compose.yaml", "workflows", "dependabot.yml"],
)
def test_the_tool_for_it_has_no_objection(command: list[str]) -> None:
    done = subprocess.run(command, cwd=DEPLOY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_image_runs_as_nobody_and_is_asked_whether_the_app_runs() -> None:
    text = (DEPLOY / "Dockerfile").read_text("utf-8")
    assert re.search(r"^FROM python:3\.1\d-slim", text, re.M)
    assert re.search(r"^USER 10001$", text, re.M)
    assert "script-health-check" in text
    assert "--require-hashes" in text
    copied = re.findall(r"^COPY (\S+) ", text, re.M)
    assert [each for each in copied if not (ROOT / each).exists()] == []
    sent = (ROOT / ".dockerignore").read_text("utf-8")
    assert [each for each in copied if f"!{each}" not in sent] == []


def test_all_three_start_the_app_with_its_headers() -> None:
    """The image starts `asgi.py`, and neither compose nor Kubernetes starts anything else."""
    assert re.search(r'^CMD \[.*"run", "asgi.py"', (DEPLOY / "Dockerfile").read_text("utf-8"), re.M)
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    apps = [service for name, service in services.items() if name != "nginx"]
    documents = yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text("utf-8"))
    [pod] = [each["spec"]["template"]["spec"] for each in documents if each["kind"] == "Deployment"]
    for started in (*apps, *pod["containers"]):
        assert started["image"].startswith("back-bump-explorer")
        assert {"command", "entrypoint", "args"} & {*started} == set()
    assert all("EMBED_FROM" in service["environment"] for service in apps)
    assert "EMBED_FROM" in {each["name"] for each in pod["containers"][0]["env"]}


def test_compose_starts_three_that_write_nothing_and_nginx_names_them() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    apps = {name: service for name, service in services.items() if name != "nginx"}
    assert len(apps) == 3
    assert all(service["read_only"] for service in services.values())
    assert all(service["ulimits"]["nofile"] >= 65536 for service in services.values())
    assert {*services["nginx"]["depends_on"]} == {*apps}
    nginx = (DEPLOY / "nginx.conf").read_text("utf-8")
    groups = re.findall(r"upstream (\w+) \{(.*?)\}", nginx, re.S)
    assert [name for name, _ in groups] == ["explorer", *apps]
    for name, group in groups:
        named = re.findall(r"server (\w+):8501", group)
        assert {*named} == {*apps}
        assert named[0] == name or name == "explorer"
    assert [service["environment"]["REPLICA"] for service in apps.values()] == [*apps]


def test_kubernetes_has_all_that_several_processes_need() -> None:
    text = (DEPLOY / "kubernetes.yaml").read_text("utf-8")
    found = {each["kind"]: each["spec"] for each in yaml.safe_load_all(text)}
    pod = found["Deployment"]["template"]["spec"]
    [container] = pod["containers"]
    assert container["securityContext"]["readOnlyRootFilesystem"]
    assert {"startupProbe", "readinessProbe", "livenessProbe"} <= {*container}
    assert found["Service"]["sessionAffinity"] == "ClientIP"
    [metric] = found["HorizontalPodAutoscaler"]["metrics"]
    assert metric["resource"]["name"] == "cpu"
    assert found["PodDisruptionBudget"]["minAvailable"] < found["Deployment"]["replicas"]
