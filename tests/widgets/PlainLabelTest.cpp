// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PlainLabel.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const auto kWords = u"What matters to you most, and what would you like to be able to do again?"_s;

/// What Qt says of the same words in the same look.
int byQt(const ui::PlainLabel& label, int width) { return label.QLabel::heightForWidth(width); }

}

TEST_CASE("a label is as high as its words need at any width, however often it is asked",
    "[widgets][labels]")
{
    ui::PlainLabel label(kWords);
    const auto agrees = [&label] {
        for (int round = 0; round < 2; ++round) {
            for (const int width : { 80, 120, 200, 320, 600, 1200, 80 })
                CHECK(label.heightForWidth(width) == byQt(label, width));
        }
    };
    agrees();
    REQUIRE(label.heightForWidth(80) > label.heightForWidth(1200));

    label.setText(u"Short"_s);
    agrees();
    label.setText(kWords);
    label.setRole(ui::TextRole::Title);
    agrees();
    auto font = label.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    label.setFont(font);
    agrees();
    label.setContentsMargins(20, 5, 20, 5);
    agrees();
    label.setMargin(9);
    agrees();
    label.setIndent(30);
    agrees();
    label.setWordWrap(false);
    agrees();
    label.setWordWrap(true);
    label.setSelectable(true);
    agrees();
    label.setStyleSheet(u"padding: 30px; border: 2px solid;"_s);
    label.ensurePolished();
    agrees();
}
