"""Opens an HTML report in headless Chromium and tries what a reader would try; prints one JSON object of findings.

Usage: browser-check.py REPORT [AXE_SCRIPT]. Every entry of "failures" is a sentence; an empty list means that all is well.
"Skipped" names what could not be tried. Status 3: no browser.
"""

import base64
import json
import sys
import time
from pathlib import Path

try:
    from selenium import webdriver
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    sys.exit(3)

CHROMIUM, DRIVER = "/usr/bin/chromium", "/usr/bin/chromedriver"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
failures, facts = [], {}


def expect(condition, sentence):
    if not condition:
        failures.append(sentence)


def start():
    options = Options()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(DRIVER))


def look(driver, width, theme, height=900):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": theme}]})


def shown(driver):
    return driver.execute_script(
        "return [...document.querySelectorAll('article.finding')].filter(a => a.offsetParent !== null).length")


def check_links(driver):
    broken, unreturned, duplicates = driver.execute_script("""
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        const seen = new Set(), twice = ids.filter(id => seen.has(id) || !seen.add(id));
        const broken = [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
          .filter(h => h[0] !== '#' || !document.getElementById(decodeURIComponent(h.slice(1))));
        // A place of the text that a card leads to leads back to that card.
        const unreturned = [...document.querySelectorAll('.place a[href]')].filter(a => {
          const place = document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)));
          if (!place || !place.matches('a.ref')) { return false; }
          return place.getAttribute('href') !== '#' + a.closest('[id]').id;
        }).map(a => a.getAttribute('href'));
        return [broken, unreturned, twice];""")
    expect(not broken, f"links that lead nowhere: {broken[:5]}")
    expect(not unreturned, f"places that do not lead back: {unreturned[:5]}")
    expect(not duplicates, f"identifiers used twice: {duplicates[:5]}")
    facts["links"] = driver.execute_script("return document.querySelectorAll('a[href]').length")
    facts["placesShown"] = driver.execute_script("return document.querySelectorAll('.place a[href]').length")
    facts["marks"] = driver.execute_script("return document.querySelectorAll('.source a.ref').length")


def check_folded(driver):
    """A link into a folded part opens it."""
    target = driver.execute_script(
        "const e = document.querySelector('details.met li[id]'); return e && e.id")
    if not target:
        return
    driver.execute_script("location.hash = arguments[0]", target)
    time.sleep(0.2)
    expect(
        driver.execute_script("return document.getElementById(arguments[0]).closest('details').open", target),
        "a link into a folded part does not open it")


def check_filter(driver):
    total = shown(driver)
    facts["findings"] = total
    if total == 0:
        return
    output = driver.find_element(By.ID, "shown")
    expect(output.get_attribute("aria-live") == "polite", "the count is no live region")
    box = driver.find_element(By.CSS_SELECTOR, "#filter [name=severity]")
    severity = box.get_attribute("value")
    of_severity = len(driver.find_elements(By.CSS_SELECTOR, f"article.finding[data-severity={severity}]"))
    box.send_keys(Keys.SPACE)
    time.sleep(0.1)
    expect(shown(driver) == total - of_severity, "the box of a severity does not filter")
    expect(not of_severity or total == of_severity or str(total - of_severity) in output.text, "the count is not told")
    box.send_keys(Keys.SPACE)
    words = driver.find_element(By.ID, "q")
    rule = driver.find_element(By.CSS_SELECTOR, "article.finding .tags code").text
    words.send_keys(rule.upper())
    time.sleep(0.4)
    expect(1 <= shown(driver) <= max(1, total // 2) or total == 1, f"the words filter {shown(driver)} of {total}")
    words.send_keys(Keys.ESCAPE)
    time.sleep(0.2)
    expect(shown(driver) == total, "escape does not clear the words")
    words.send_keys("такого слова нет нигде")
    time.sleep(0.4)
    expect(shown(driver) == 0 and output.text == output.get_attribute("data-none"), "nothing found is not told")
    first = driver.find_element(By.CSS_SELECTOR, "article.finding").get_attribute("id")
    driver.execute_script("location.hash = ''; location.hash = arguments[0]", first)
    time.sleep(0.3)
    expect(shown(driver) == total, "a link to a hidden finding does not show it")


def check_copy(driver):
    buttons = driver.find_elements(By.CSS_SELECTOR, "button[data-copy]")
    facts["copyButtons"] = len(buttons)
    if not buttons:
        return
    for way, prepare in (
        ("the clipboard", ""),
        ("the selection", "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})"),
        ("a refusing clipboard",
         "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject()}, configurable: true})"),
    ):
        driver.refresh()
        driver.execute_script(prepare)
        driver.execute_script(
            "window.copied = null; document.addEventListener('copy', () => { window.copied = String(getSelection())"
            " || document.activeElement.value; })")
        if way == "the clipboard":
            driver.execute_cdp_cmd(
                "Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
        button = driver.find_elements(By.CSS_SELECTOR, "button[data-copy]")[-1]
        text = driver.execute_script(
            "return document.getElementById(arguments[0].dataset.copy).textContent", button)
        driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
        button.send_keys(Keys.ENTER)
        time.sleep(0.3)
        said = driver.find_element(By.ID, "said")
        expect(
            said.get_attribute("textContent") == said.get_attribute("data-copied"), f"{way}: copying is not told")
        if way == "the clipboard":
            driver.set_script_timeout(5)
            read = driver.execute_async_script(
                "const done = arguments[0];"
                "if (!navigator.clipboard) { done(null); } else"
                " { navigator.clipboard.readText().then(done, e => done('refused: ' + e)); }")
            facts["clipboard"] = "read back" if read == text else "not there"
            expect(read is None or read == text, f"the clipboard holds {str(read)[:80]!r}, not {text[:80]!r}")
        else:
            copied = driver.execute_script("return window.copied")
            expect(copied == text, f"{way}: {str(copied)[:80]!r} was copied, not {text[:80]!r}")


def check_theme(driver):
    button = driver.find_element(By.ID, "theme")
    def paper():
        return driver.execute_script("return getComputedStyle(document.body).backgroundColor")
    light, pressed = paper(), button.get_attribute("aria-pressed")
    button.send_keys(Keys.ENTER)
    expect(paper() != light, "the button does not change the theme")
    expect(button.get_attribute("aria-pressed") != pressed, "the button does not say that it is pressed")
    button.send_keys(Keys.SPACE)
    expect(paper() == light, "the button does not change the theme back")
    driver.execute_script("localStorage.clear()")


def check_keyboard(driver):
    """Tab reaches what can be used, in the order of the page, and what has the focus is seen."""
    driver.execute_script("location.hash = ''; window.scrollTo(0, 0); document.activeElement.blur()")
    driver.refresh()
    reached, invisible = [], 0
    body = driver.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    for _ in range(60):
        element = driver.switch_to.active_element
        if element.tag_name in ("body", "html"):
            break  # The page has fewer stops.
        reached.append(driver.execute_script(
            "const e = arguments[0]; return e.className === 'skip' ? 'skip' : e.id || e.getAttribute('href') || e.name || e.tagName", element))
        outline = element.value_of_css_property("outline-style")
        if outline == "none":
            invisible += 1
        element.send_keys(Keys.TAB)
    facts["reached"] = len(set(reached))
    expect(reached[0] == "skip", f"the first stop is {reached[0]!r}, not the way to the content")
    expect("theme" in reached, "the theme is not reached by keyboard")
    expect(invisible == 0, f"{invisible} of {len(reached)} stops do not show that they have the focus")
    stops = driver.execute_script("""
        return [...document.querySelectorAll('a[href], button, input, summary')]
          .filter(e => e.tabIndex < 0 && e.offsetParent !== null).length""")
    expect(stops == 0, f"{stops} controls are out of reach of the keyboard")


def check_width(driver, width):
    expect(
        driver.execute_script("return document.documentElement.scrollWidth") <= width,
        f"at {width} pixels the page is wider than the window")


def check_axe(driver, axe, width, theme):
    driver.execute_script(axe)
    # What is out of sight has a guessed height until it is scrolled to; axe would take the guess for an overlap.
    driver.execute_script("""
        document.querySelectorAll('details').forEach(d => { d.open = true; });
        document.querySelectorAll('.finding, .b, .doc').forEach(e => { e.style.contentVisibility = 'visible'; });""")
    driver.set_script_timeout(240)
    result = driver.execute_async_script(
        "const done = arguments[1]; axe.run(document, {runOnly: {type: 'tag', values: arguments[0]},"
        " resultTypes: ['violations']}).then(done, e => done({error: String(e)}))", LEVELS)
    if "error" in result:
        failures.append(f"axe: {result['error']}")
        return
    for violation in result["violations"]:
        failures.append(
            f"axe, {width} pixels, {theme}: {violation['id']}, {len(violation['nodes'])} places, first "
            f"{violation['nodes'][0]['html'][:160]} – {violation['nodes'][0].get('failureSummary', '')[:300]}")
    facts[f"axe {width} {theme}"] = len(result["violations"])


def check_print(driver):
    pdf = base64.b64decode(driver.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
    pages = pdf.count(b"/Type /Page\n") or pdf.count(b"/Type /Page>") or pdf.count(b"/Type /Page ")
    facts["pages"] = pages
    findings = facts.get("findings", 0)
    letters = driver.execute_script("return document.querySelector('main').textContent.length")
    # A4 holds some 2,000 letters of such a page at least; what folded parts hide does not count against it.
    expect(1 <= pages <= 4 + findings // 2 + letters // 1500, f"{pages} pages for {findings} findings")
    box = pdf.split(b"/MediaBox")[1][:60]
    numbers = [round(float(n)) for n in box.split(b"]")[0].strip(b" [").split()]
    expect(numbers[2:] in ([595, 842], [596, 842]), f"the paper is not A4: {numbers}")


def check_quiet(driver, url):
    for entry in driver.get_log("browser"):
        failures.append(f"console: {entry['level']} {entry['message'][:200]}")
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] != "Network.requestWillBeSent":
            continue
        requested = message["params"]["request"]["url"]
        if not requested.startswith((url, "data:", "about:", "chrome:", "chrome-extension:")):
            failures.append(f"the page asked for {requested[:120]}")
    expect(driver.execute_script("return window.wasExecuted === undefined && document.title !== 'executed'"),
           "text of the input was executed")


def main():
    url = Path(sys.argv[1]).resolve().as_uri()
    axe = Path(sys.argv[2]).read_text("utf-8") if len(sys.argv) > 2 else None
    try:
        driver = start()
    except WebDriverException as problem:
        print(problem.msg, file=sys.stderr)
        sys.exit(3)
    try:
        look(driver, 1280, "light")
        begun = time.monotonic()
        driver.get(url)
        facts["opened, s"] = round(time.monotonic() - begun, 2)
        check_links(driver)
        check_filter(driver)
        check_folded(driver)
        check_theme(driver)
        check_keyboard(driver)
        check_copy(driver)
        driver.get(url)
        check_print(driver)
        check_quiet(driver, url)
        for width in (1280, 390):
            for theme in ("light", "dark"):
                look(driver, width, theme)
                driver.get("about:blank")
                driver.get(url)
                check_width(driver, width)
                if axe:
                    check_axe(driver, axe, width, theme)
        if not axe:
            facts["skipped"] = "axe-core is not installed"
    finally:
        driver.quit()
    print(json.dumps({"failures": failures, "facts": facts}, ensure_ascii=False))


main()
