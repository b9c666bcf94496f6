// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/FormErrors.h"

#include "widgets/Banner.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "wording/Sentences.h"

namespace rooftree::ui {

void sayError(const domain::Error& error, FormBuilder& form, Banner& banner)
{
    if (form.setFieldError(error.field, wording::sentence(error)))
        form.focusFirstError();
    else
        sayError(error, banner);
}

void sayError(const domain::Error& error, Banner& banner)
{
    banner.tell(Tone::Danger, wording::sentence(error));
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
