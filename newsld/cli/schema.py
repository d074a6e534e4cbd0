"""`newsld schema`: the JSON Schemas, for those who have the wheel and not the repository."""

import click

from newsld.nodes.json_schemas import json_schemas


@click.command()
@click.argument("name", required=False, metavar="[TYPE]")
def schema(name: str | None) -> None:
    """Print the JSON Schema of a node type; without TYPE, the names of all."""
    import json  # noqa: PLC0415 only here

    schemas = json_schemas()
    if name is None:
        click.echo("\n".join(file.removesuffix(".schema.json") for file in schemas))
        return
    if f"{name}.schema.json" not in schemas:
        raise click.BadParameter(f"{name!r} is no type that newsld models; `newsld schema` lists them")
    click.echo(json.dumps(schemas[f"{name}.schema.json"], indent=2))
