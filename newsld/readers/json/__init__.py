"""What the readers of JSON records share: values of the kind asked for, markup in texts, the elements of bodies."""
