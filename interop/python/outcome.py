"""Tells what became of a backup call. A generated client cannot: its exceptions do not say whether a backup may have started.

started   a complete answer says so; follow its tasks
refused   a complete error envelope of OCP with 4xx, or 200 that says no: nothing started
not-sent  the request certainly never left: safe to repeat
unknown   everything else, also what the generated models do not take. Read the task list before anything is repeated.
"""

import json

import pydantic
import urllib3

from ocp_backup.exceptions import ApiException

NOT_SENT = (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError, urllib3.exceptions.NameResolutionError)


def backup(call):
    """Makes one call of the generated client and gives its outcome as (word, detail)."""
    try:
        envelope = call()
    except NOT_SENT as failure:
        return "not-sent", type(failure).__name__
    except ApiException as failure:
        return refusal(failure.status, failure.body)
    except (pydantic.ValidationError, ValueError, urllib3.exceptions.HTTPError, OSError) as failure:
        return "unknown", type(failure).__name__
    results = envelope.data.backup_object_ops_result_list
    tasks = [task for result in results for task in result.task_id_list or []]
    if not envelope.successful or not any(result.be_successful for result in results):
        return "refused", "200"
    if not tasks or not all(result.be_successful for result in results):
        return "unknown", "some objects failed or have no task"
    return "started", ",".join(str(task) for task in tasks)


def refusal(status, body):
    """A proxy's page is no refusal: only OCP's own envelope, whose status is that of the answer, says that nothing started."""
    try:
        envelope = json.loads(body)
    except (TypeError, ValueError):
        return "unknown", str(status)
    if not isinstance(envelope, dict) or envelope.get("successful") is not False or envelope.get("status") != status:
        return "unknown", str(status)
    if not 400 <= status < 500 or not isinstance(envelope.get("error"), dict):
        return "unknown", str(status)
    return "refused", str(status)
