// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/RuleSources.h"

#include "catch_compat.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;

TEST_CASE("every place of a file that names a source is told, inside out", "[application][rules]")
{
    const auto found = app::ruleSourcesIn(u"rules/x"_s,
        R"({"version":"2","title":"Outer","source":"a book","verified_by":"Dr A","rules":[
            {"id":"cut","value":7,"unit":"0-10","source":"house"},
            {"id":"no-source","value":1},
            {"id":"list","bands":[{"label":"low","source":"a page","verifiedBy":"Dr B"}]}]})");

    REQUIRE(found.size() == 3);
    CHECK(found[0].what == u"Outer"_s);
    CHECK(found[0].version == u"2"_s);
    CHECK(found[0].verifiedBy == u"Dr A"_s);
    CHECK(found[1].what == u"Outer \u203a cut: 7 0-10"_s);
    CHECK(found[1].verifiedBy.isEmpty());
    CHECK(found[2].what == u"Outer \u203a list \u203a low"_s);
    CHECK(found[2].verifiedBy == u"Dr B"_s);
    CHECK(app::ruleSourcesIn(u"rules/x"_s, "{").empty());
}

TEST_CASE(
    "the rules that ship are told with their sources, those of all folders", "[application][rules]")
{
    const auto all = app::ruleSources();
    for (const auto& folder :
        { u"care/"_s, u"flare/"_s, u"indicators/"_s, u"instruments/"_s, u"rules/"_s }) {
        INFO(folder.toStdString());
        CHECK(std::any_of(all.begin(), all.end(),
            [&folder](const auto& each) { return each.file.startsWith(folder); }));
    }
    CHECK(std::none_of(all.begin(), all.end(),
        [](const auto& each) { return each.source.trimmed().isEmpty() || each.what.isEmpty(); }));
    const auto cue = std::find_if(all.begin(), all.end(), [](const auto& each) {
        return each.what.contains(u"The rescue pack was used 3 times or more"_s);
    });
    REQUIRE(cue != all.end());
    CHECK(cue->file == u"care/copd"_s);
    CHECK(cue->verifiedBy.isEmpty());
}
