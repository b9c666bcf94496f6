// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace rooftree::exchange {

enum class Encoding { Ascii, Utf8, Utf8WithMark, Utf16, Windows1252 };

/// "UTF-8", "Windows-1252": what is shown to people.
[[nodiscard]] QString nameOf(Encoding encoding);

/// Turns the cells of a file into text. A file without a byte order mark is plain ASCII until the
/// first other character, and that one decides: it is UTF-8 when it reads as UTF-8, else
/// Windows-1252. So the decision is right wherever in the file that character is.
class TextDecoder final {
public:
    explicit TextDecoder(Encoding start = Encoding::Ascii) : m_encoding(start) { }

    /// Nothing when the bytes are no text in the file's encoding.
    [[nodiscard]] std::optional<QString> decode(std::string_view bytes);

    [[nodiscard]] Encoding encoding() const { return m_encoding; }

private:
    Encoding m_encoding;
};

}
