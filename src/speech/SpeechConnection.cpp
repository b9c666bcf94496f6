// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/SpeechConnection.h"

#ifdef ROOFTREE_HAS_SPEECHD
#include <cstdlib>
#include <libspeechd.h>
#endif

#include <utility>

namespace rooftree::speech {

#ifdef ROOFTREE_HAS_SPEECHD

namespace {

    /// "en-GB" is English, and so is "en_GB+female".
    QString languageOf(const char* voice)
    {
        QString code;
        for (const auto letter : QString::fromUtf8(voice)) {
            if (!letter.isLetter())
                break;
            code.append(letter.toLower());
        }
        return code;
    }

}

struct SpeechConnection::Handle {
    SPDConnection* connection;
};

bool isSpeechBuiltIn() { return true; }

std::unique_ptr<SpeechConnection> SpeechConnection::open()
{
    char* error = nullptr;
    SPDConnection* connection = nullptr;
    auto* address = spd_get_default_address(&error);
    // Another computer would be the network, and learn what is asked in this room.
    if (address && address->method == SPD_METHOD_UNIX_SOCKET) {
        constexpr int kStartNothing = 0;
        connection = spd_open2(
            "rooftree", "waiting-room", nullptr, SPD_MODE_SINGLE, address, kStartNothing, &error);
    }
    if (address)
        SPDConnectionAddress__free(address);
    std::free(error); // NOLINT(cppcoreguidelines-no-malloc): it comes from C
    if (!connection)
        return nullptr;
    return std::make_unique<SpeechConnection>(std::make_unique<Handle>(Handle { connection }));
}

SpeechConnection::~SpeechConnection() { spd_close(m_handle->connection); }

QSet<QString> SpeechConnection::languages()
{
    QSet<QString> found;
    auto** voices = spd_list_synthesis_voices(m_handle->connection);
    for (auto** each = voices; each && *each; ++each)
        found.insert(languageOf((*each)->language));
    free_spd_voices(voices);
    found.remove(QString());
    return found;
}

bool SpeechConnection::say(const QString& text, const QString& language)
{
    return spd_set_language(m_handle->connection, language.toUtf8().constData()) == 0
        && spd_say(m_handle->connection, SPD_TEXT, text.toUtf8().constData()) >= 0;
}

bool SpeechConnection::stop() { return spd_cancel(m_handle->connection) == 0; }

#else

struct SpeechConnection::Handle { };

bool isSpeechBuiltIn() { return false; }

std::unique_ptr<SpeechConnection> SpeechConnection::open() { return nullptr; }

SpeechConnection::~SpeechConnection() = default;

QSet<QString> SpeechConnection::languages() { return {}; }

bool SpeechConnection::say(const QString&, const QString&) { return false; }

bool SpeechConnection::stop() { return false; }

#endif

SpeechConnection::SpeechConnection(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) { }

}
