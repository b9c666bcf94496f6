// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/FormErrors.h"

#include "presentation/common/ErrorWords.h"
#include "widgets/Banner.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

namespace rooftree::ui {

void sayError(const domain::Error& error, FormBuilder& form, Banner& banner)
{
    const auto words = presentation::errorWords(error);
    if (form.setFieldError(error.field, words))
        form.focusFirstError();
    else
        banner.tell(Tone::Danger, words);
}

void sayError(const domain::Error& error, Banner& banner)
{
    banner.tell(Tone::Danger, presentation::errorWords(error));
}

void sayRemark(const std::optional<presentation::DueRemark>& remark, PlainLabel& label)
{
    using Kind = presentation::DueRemark::Kind;
    label.setVisible(remark.has_value());
    if (!remark)
        return;
    label.setRole(remark->kind == Kind::Hint ? TextRole::Muted : TextRole::Error);
    label.setText(remark->words);
}

}
