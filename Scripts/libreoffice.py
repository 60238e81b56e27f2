"""LibreOffice without a window, for the scripts that measure: many documents a call, its own profile, no macros.

What it opens comes from strangers. Macros are switched off, links are not updated, and a document that makes it hang or
crash costs that document alone.
"""
import os, re, shlex, shutil, signal, subprocess, tempfile, time

# What each ending is saved as. LibreOffice reads xlsb and cannot write it.
FILTERS = {
    "xlsx": "xlsx:Calc MS Excel 2007 XML", "xlsm": "xlsm:Calc MS Excel 2007 VBA XML",
    "docx": "docx:MS Word 2007 XML", "docm": "docm:MS Word 2007 XML VBA",
    "pptx": "pptx:Impress MS PowerPoint 2007 XML", "pptm": "pptm:Impress MS PowerPoint 2007 XML VBA",
}

# Level 3: no macro runs but those of trusted places, and there are none. Recalculation: 0 always, 1 never, 2 asks.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse">
<value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>{recalculate}</value></prop></item>
</oor:items>
"""


class LibreOffice:
    """One LibreOffice with a profile of its own, in a folder that goes when this is closed.

    command: what starts it. root: the folder that it takes for `/`, if it runs below one (a chroot).
    """

    def __init__(self, command, root="", recalculate=False, seconds=60):
        self.command, self.root, self.seconds = shlex.split(command), root.rstrip("/"), seconds
        self.folder = tempfile.mkdtemp(prefix="measure-", dir=(self.root + "/tmp") if self.root else None)
        # It may run as another user, who has to write here.
        os.chmod(self.folder, 0o777)
        profile = os.path.join(self.folder, "profile")
        os.makedirs(os.path.join(profile, "user"))
        with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
            file.write(SETTINGS.format(recalculate=0 if recalculate else 1))
        for path in (profile, os.path.join(profile, "user"), os.path.join(profile, "user", "registrymodifications.xcu")):
            os.chmod(path, 0o777)
        self.calls = 0
        self.version = self.read_version()
        # The first start makes the profile and ends; what it was given is left undone.
        self.start(["--terminate_after_init"], 60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def seen(self, path):
        """A path as LibreOffice sees it."""
        return path[len(self.root):] if self.root else path

    def read_version(self):
        run = subprocess.run(self.command + ["--version"], capture_output=True, text=True, timeout=60)
        found = re.search(r"LibreOffice (\d+(?:\.\d+)+)", run.stdout)
        if not found:
            raise SystemExit(f"{' '.join(self.command)} --version does not name a LibreOffice: {run.stderr.strip()}")
        return found.group(1)

    def start(self, arguments, seconds):
        profile = "-env:UserInstallation=file://" + self.seen(os.path.join(self.folder, "profile"))
        process = subprocess.Popen(
            self.command + [profile, "--headless", "--norestore", "--nolockcheck"] + arguments,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True,
            errors="replace", start_new_session=True)
        try:
            return process.communicate(timeout=seconds)[0]
        except subprocess.TimeoutExpired:
            # The group: a wrapper around it may have children of its own.
            os.killpg(process.pid, signal.SIGKILL)
            return process.communicate()[0]

    def convert(self, paths, target=None, batch=40):
        """The copies that it saves, by path; None for what it did not save.

        target: path → ending of the copy, the document's own where left out.
        """
        copies = dict.fromkeys(paths)
        groups = {}
        for path in paths:
            ending = path.rsplit(".", 1)[1].lower()
            groups.setdefault(target(path) if target else ending, []).append(path)
        for ending, members in groups.items():
            for begin in range(0, len(members), batch):
                copies.update(self.convert_batch(members[begin:begin + batch], ending))
        return copies

    def convert_batch(self, paths, ending):
        self.calls += 1
        names = {}
        # Saved beside the document, as an editor does: relative links stay what they are. Over the document itself
        # LibreOffice does not convert, so the copy has an ending of its own until it is there.
        folder = os.path.join(self.folder, f"{self.calls}")
        os.makedirs(folder)
        os.chmod(folder, 0o777)
        for number, path in enumerate(paths):
            copy = os.path.join(folder, f"{number:04}." + path.rsplit(".", 1)[1].lower())
            shutil.copyfile(path, copy)
            os.chmod(copy, 0o644)
            names[path] = copy
        result, left = {}, list(paths)
        while left:
            began = time.time()
            said = self.start(
                ["--convert-to", FILTERS[ending].replace(ending, "saved", 1), "--outdir", self.seen(folder)]
                + [self.seen(names[p]) for p in left],
                self.seconds + 10 * len(left))
            done = []
            for path in left:
                made = names[path].rsplit(".", 1)[0] + ".saved"
                if os.path.exists(made) and os.path.getsize(made):
                    copy = made[:-len(".saved")] + "-saved." + ending
                    os.rename(made, copy)
                    result[path] = copy
                    done.append(path)
            tried = [p for p in left if "convert " + self.seen(names[p]) + " " in (said or "")]
            left = [p for p in left if p not in done]
            # What it said it would convert and did not: the one that it stopped at, or ones it could not save.
            failed = [p for p in tried if p in left] or left[:1]
            if left and not done and not tried and time.time() - began < 1:
                failed = left
            for path in failed:
                result[path] = None
                left.remove(path)
        return result
