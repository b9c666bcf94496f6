// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <memory>

namespace rooftree::speech {

/// A connection to Speech Dispatcher on this computer, as its own library makes it. Every call
/// waits for the answer of the server: a thread that may wait does that, and it alone. A server
/// that goes makes the calls fail, nothing else.
class SpeechConnection final {
public:
    /// Where the server listens: SPEECHD_ADDRESS, or the usual place of the account. Nothing when
    /// nobody listens there, when that is not a socket of this computer, or when the program was
    /// built without the library. Starts no process.
    [[nodiscard]] static std::unique_ptr<SpeechConnection> open();
    /// Of the library.
    struct Handle;
    explicit SpeechConnection(std::unique_ptr<Handle> handle);
    ~SpeechConnection();
    SpeechConnection(const SpeechConnection&) = delete;
    SpeechConnection& operator=(const SpeechConnection&) = delete;

    /// That have a voice: "en", "pa". Empty when the server has gone.
    [[nodiscard]] QSet<QString> languages();

    [[nodiscard]] bool say(const QString& text, const QString& language);
    [[nodiscard]] bool stop();

private:
    std::unique_ptr<Handle> m_handle;
};

/// The program was built with the library.
[[nodiscard]] bool isSpeechBuiltIn();

}
