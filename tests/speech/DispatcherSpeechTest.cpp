// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/DispatcherSpeech.h"

#include "catch_compat.h"
#include "speech/FakeSpeechServer.h"
#include "speech/SpeechConnection.h"
#include "support/Patience.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::FakeSpeechServer;

namespace {

/// A place for a server that nobody else uses; the tests say nothing aloud.
class Place {
public:
    Place() { qputenv("SPEECHD_ADDRESS", QByteArray("unix_socket:") + path().toUtf8()); }

    ~Place() { qunsetenv("SPEECHD_ADDRESS"); }

    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"speechd.sock"_s); }

private:
    QTemporaryDir m_folder;
};

bool becomes(const std::function<bool()>& holds) { return test::waitFor(holds); }

bool hears(const FakeSpeechServer& server, const QString& words)
{
    return becomes([&] { return server.heard().contains(words); });
}

}

TEST_CASE("words are said in the language that was asked for", "[speech]")
{
    if (!speech::isSpeechBuiltIn())
        return;
    const Place place;
    FakeSpeechServer server(place.path());
    speech::DispatcherSpeech voice;
    CHECK_FALSE(voice.canSpeak(u"en"_s));
    voice.look();
    REQUIRE(becomes([&] { return voice.canSpeak(u"en"_s); }));
    CHECK(voice.canSpeak(u"cy"_s));
    CHECK(voice.canSpeak(u"ur"_s));
    CHECK_FALSE(voice.canSpeak(u"pl"_s));

    voice.say(u"Ai chi yw hwn?"_s, u"cy"_s);
    CHECK(hears(server, u"cy: Ai chi yw hwn?"_s));
    voice.say(u"کیا یہ آپ ہیں؟"_s, u"ur"_s);
    CHECK(hears(server, u"ur: کیا یہ آپ ہیں؟"_s));
    // Not one after the other: the second instead of the first.
    CHECK(server.heard().indexOf(u"cancel"_s, 1) > 0);
}

TEST_CASE("stopping reaches the server, and what was still to be said does not", "[speech]")
{
    if (!speech::isSpeechBuiltIn())
        return;
    const Place place;
    FakeSpeechServer server(place.path());
    speech::DispatcherSpeech voice;
    voice.say(u"Is this you?"_s, u"en"_s);
    REQUIRE(hears(server, u"en: Is this you?"_s));
    const auto before = server.heard().count(u"cancel"_s);
    voice.stop();
    CHECK(becomes([&] { return server.heard().count(u"cancel"_s) > before; }));
    CHECK(server.heard().last() == u"cancel"_s);
}

TEST_CASE("a server that goes makes silence, and one that comes back is used", "[speech]")
{
    if (!speech::isSpeechBuiltIn())
        return;
    const Place place;
    speech::DispatcherSpeech voice;
    {
        FakeSpeechServer server(place.path());
        voice.say(u"one"_s, u"en"_s);
        REQUIRE(hears(server, u"en: one"_s));
    }
    voice.say(u"two"_s, u"en"_s);
    CHECK(becomes([&] { return !voice.canSpeak(u"en"_s); }));
    voice.stop();

    FakeSpeechServer server(place.path());
    voice.say(u"three"_s, u"en"_s);
    CHECK(hears(server, u"en: three"_s));
    CHECK_FALSE(server.heard().contains(u"en: two"_s));
    CHECK(becomes([&] { return voice.canSpeak(u"en"_s); }));
}

TEST_CASE("a server that restarted meanwhile says the next words at once", "[speech]")
{
    if (!speech::isSpeechBuiltIn())
        return;
    const Place place;
    speech::DispatcherSpeech voice;
    {
        FakeSpeechServer server(place.path());
        voice.say(u"one"_s, u"en"_s);
        REQUIRE(hears(server, u"en: one"_s));
    }
    FakeSpeechServer server(place.path());
    voice.say(u"two"_s, u"en"_s);
    CHECK(hears(server, u"en: two"_s));
}

TEST_CASE("a server that never answers holds nobody up", "[speech]")
{
    if (!speech::isSpeechBuiltIn())
        return;
    const Place place;
    FakeSpeechServer server(place.path(), FakeSpeechServer::Manner::SaysNothing);
    // Whoever waited for this server would wait for ever; a busy machine takes a moment.
    constexpr int kHeldUpMs = 10'000;
    QElapsedTimer took;
    took.start();
    {
        speech::DispatcherSpeech voice;
        voice.look();
        for (int times = 0; times < 100; ++times)
            voice.say(u"Is this you?"_s, u"en"_s);
        voice.stop();
        CHECK_FALSE(voice.canSpeak(u"en"_s));
        CHECK(took.elapsed() < kHeldUpMs);
    }
    CHECK(took.elapsed() < 2 * kHeldUpMs);
}

TEST_CASE("without a server there is silence, and no other computer is asked", "[speech]")
{
    const Place place;
    CHECK_FALSE(speech::SpeechConnection::open());
    const FakeSpeechServer onTheNetwork;
    qputenv("SPEECHD_ADDRESS",
        QByteArray("inet_socket:127.0.0.1:") + QByteArray::number(onTheNetwork.port()));
    CHECK_FALSE(speech::SpeechConnection::open());
    qputenv("SPEECHD_ADDRESS", "nonsense");
    CHECK_FALSE(speech::SpeechConnection::open());

    auto voice = speech::openSpeech();
    voice->look();
    voice->say(u"Is this you?"_s, u"en"_s);
    voice->stop();
    CHECK_FALSE(voice->canSpeak(u"en"_s));
}
