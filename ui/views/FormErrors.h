// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "presentation/followup/DueRemark.h"

namespace rooftree::ui {

class Banner;
class FormBuilder;
class PlainLabel;

/// Says an error where it belongs: under its field when the form has it, else in the banner.
void sayError(const domain::Error& error, FormBuilder& form, Banner& banner);

/// The same without a form.
void sayError(const domain::Error& error, Banner& banner);

/// Says what is odd about a day under it, or nothing.
void sayRemark(const std::optional<presentation::DueRemark>& remark, PlainLabel& label);

}
