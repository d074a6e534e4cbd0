"""Where the graphs of pages are kept."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """One table."""

    initial = True

    dependencies: ClassVar[Any] = [
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations: ClassVar[Any] = [
        migrations.CreateModel(
            name="PageGraph",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("document", models.TextField(blank=True, default="")),
                ("findings", models.JSONField(blank=True, default=list)),
                ("digest", models.CharField(blank=True, default="", max_length=80)),
                ("made_at", models.DateTimeField(auto_now=True)),
                ("page", models.ForeignKey(settings.WAGTAIL_PAGE_MODEL, models.CASCADE, related_name="+")),
                ("revision", models.ForeignKey("wagtailcore.Revision", models.CASCADE, related_name="+", null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["revision"], name="newsld_graph_of_revision"),
                    models.UniqueConstraint(
                        fields=["page"], condition=models.Q(revision=None), name="newsld_graph_of_live_page"
                    ),
                ]
            },
        )
    ]
