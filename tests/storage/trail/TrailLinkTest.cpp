// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TrailLink.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::storage;

namespace {

TrailEvent event()
{
    return { 7, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, 1'770'000'000'000, 3, u"clinician"_s,
        u"consultation.write"_s, 12, u"Wł-desk"_s };
}

}

TEST_CASE("a link is made from every column, each with its length in bytes", "[storage][trail]")
{
    CHECK(canonical(event(), 5, "abc", TrailEncoding::First).toStdString()
        == "rooftree-trail-11:53:abc1:736:0f8fad5b-d9cb-469f-a165-70867728950e13:17700000000001:3"
           "9:clinician18:consultation.write2:128:W\xc5\x82-desk");
    // What sha256sum gives for these bytes.
    CHECK(linkHash(event(), 5, "abc", TrailEncoding::First).toStdString()
        == "c0ca3c770b7b6d58f680505aec99e5ff175d84931992cbf0e1fea366c7b9037f");
}

TEST_CASE("the second encoding adds outcome, object, purpose and the rows", "[storage][trail]")
{
    auto full = event();
    full.outcome = u"refused"_s;
    full.objectKind = u"staff"_s;
    full.object = 9;
    full.purpose = u"care"_s;
    full.rowsDigest = "d1";
    CHECK(canonical(full, 5, "abc").toStdString()
        == "rooftree-trail-21:53:abc1:736:0f8fad5b-d9cb-469f-a165-70867728950e13:17700000000001:3"
           "9:clinician18:consultation.write2:128:W\xc5\x82-desk7:refused5:staff1:94:care2:d1");
    CHECK(linkHash(full, 5, "abc", TrailEncoding::First).isEmpty());
}

TEST_CASE("nobody and nothing are told apart from nought and from each other", "[storage][trail]")
{
    auto nobody = event();
    nobody.staff = {};
    auto nought = event();
    nought.staff = 0;
    auto shifted = event();
    shifted.role = u"clinicianc"_s;
    shifted.action = u"onsultation.write"_s;
    const auto hash = [](const TrailEvent& each) { return linkHash(each, 5, "abc"); };
    CHECK(hash(nobody) != hash(nought));
    CHECK(hash(shifted) != hash(event()));
    CHECK(linkHash(event(), 6, "abc") != hash(event()));
    CHECK(linkHash(event(), 5, "abd") != hash(event()));
}
