"""
What an author does to a document in an office program, by LibreOffice's own interface (UNO), in one start of it.

Arguments: the folder that holds in.docx, and the profile's address. Writes into the folder what was saved, and prints as
JSON what the program shows: the navigation pane's headings, the styles in use, the contents before and after the update.
"""
import json
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

folder, profile = sys.argv[1:3]
pipe = "edit" + uuid.uuid4().hex
word_format = "MS Word 2007 XML"


def start():
    accept = f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext"
    return subprocess.Popen(["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}", accept])


def connect(office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice ended before it listened")


def option(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def address(name):
    return uno.systemPathToFileUrl(f"{folder}/{name}")


def opened(desktop):
    return desktop.loadComponentFromURL(address("in.docx"), "_blank", 0, (option("Hidden", True),))


def save(document, name):
    document.storeToURL(address(name), (option("FilterName", word_format),))


def items(enumerable):
    enumeration = enumerable.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def paragraphs(document):
    return [each for each in items(document.Text) if each.supportsService("com.sun.star.text.Paragraph")]


def headings(document):
    """The navigation pane: the paragraphs with an outline level, in order."""
    levels = [each for each in paragraphs(document) if each.OutlineLevel > 0]
    return [{"level": each.OutlineLevel, "style": each.ParaStyleName, "text": each.String} for each in levels]


def indexes(document):
    all_of = document.DocumentIndexes
    return [all_of.getByIndex(at) for at in range(all_of.Count)]


def contents(document):
    return [index.Anchor.String.split("\n") for index in indexes(document)]


def update_contents(desktop):
    document = opened(desktop)
    told = {
        "title": document.DocumentProperties.Title,
        "language": document.DocumentProperties.Language.Language,
        "headings": headings(document),
        "styles": sorted({each.ParaStyleName for each in paragraphs(document)}),
        "before": contents(document),
    }
    for index in indexes(document):
        index.update()
    told["after"] = contents(document)
    save(document, "updated.docx")
    document.close(True)
    return told


def track_insertion(desktop, passage, inserted):
    """Writes `inserted` behind the first `passage` of the body, with changes recorded."""
    document = opened(desktop)
    document.RecordChanges = True
    found = next(each for each in paragraphs(document) if passage in each.String and each.OutlineLevel == 0)
    cursor = document.Text.createTextCursorByRange(found.Start)
    cursor.goRight(found.String.index(passage) + len(passage), False)
    document.Text.insertString(cursor, inserted, False)
    save(document, "tracked.docx")
    document.close(True)


passage, inserted = sys.argv[3:5]
office = start()
try:
    context = connect(office)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    said = update_contents(desktop)
    track_insertion(desktop, passage, inserted)
    print(json.dumps(said, ensure_ascii=False))
    desktop.terminate()
    office.wait(30)
finally:
    office.kill()
