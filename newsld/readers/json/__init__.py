"""What the readers of JSON records share: taking a value of the kind that is asked for, whatever stands there."""
