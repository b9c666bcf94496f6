// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProgressPanel.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/StatusChip.h"
#include "widgets/StepHeader.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

TEST_CASE(
    "long work says what it does, how far it is, and can be stopped once", "[widgets][progress]")
{
    const testing::ThemeScope scope;
    ProgressPanel panel;
    QSignalSpy cancelled(&panel, &ProgressPanel::cancelRequested);
    CHECK(panel.isHidden());
    panel.begin(u"Importing the practice list"_s);
    panel.setProgress(25, 100, u"25 of 100 rows"_s);

    const auto* bar = panel.findChild<QProgressBar*>();
    CHECK(bar->value() * 4 == bar->maximum());
    auto* cancel = panel.findChild<Button*>(u"progressCancel"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);

    CHECK(cancelled.size() == 1);
    panel.finish();
    CHECK(panel.isHidden());
}

TEST_CASE("totals beyond 2^31 and unknown totals are shown sensibly", "[widgets][progress]")
{
    const testing::ThemeScope scope;
    ProgressPanel panel;
    panel.begin(u"Copying"_s);
    const auto* bar = panel.findChild<QProgressBar*>();
    CHECK(bar->maximum() == 0); // busy
    panel.setProgress(qint64(3) << 32, qint64(4) << 32);
    CHECK(bar->value() * 4 == bar->maximum() * 3);
    panel.setProgress(9, 3);
    CHECK(bar->value() == bar->maximum());
}

TEST_CASE("a step header counts in words", "[widgets][progress]")
{
    const testing::ThemeScope scope;
    StepHeader header;
    header.setStep(2, 5);
    CHECK(header.words() == u"2 of 5"_s);
    CHECK(header.accessibleName() == u"Step 2 of 5"_s);
    header.setStep(9, 5);
    CHECK(header.words() == u"5 of 5"_s);
}

TEST_CASE("an empty place offers what to do", "[widgets][progress]")
{
    const testing::ThemeScope scope;
    EmptyState empty(u"No agenda yet."_s);
    Button* ask = empty.addAction(u"Ask now"_s);
    QSignalSpy clicked(ask, &Button::clicked);
    empty.show();
    QTest::mouseClick(ask, Qt::LeftButton);
    CHECK(clicked.size() == 1);
    CHECK(empty.sentence() == u"No agenda yet."_s);
}

TEST_CASE("a chip has room for its word and is named by it", "[widgets][progress]")
{
    const testing::ThemeScope scope;
    StatusChip chip(u"ready"_s, Tone::Success);
    CHECK(chip.accessibleName() == u"ready"_s);
    CHECK(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(u"ready"_s));
    chip.setState(u"waiting for a very long time"_s, Tone::Warning);
    CHECK(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(chip.text()));
}
