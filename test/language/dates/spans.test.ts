import { describe, expect, test } from "vitest";
import { shown } from "./read.ts";

describe("months and years", () => {
  test.each([
    ["The war began in November 2020.", "November 2020 | 2020-11-01..2020-11-30 month explicit"],
    ["The war began in March.", "March | 2023-03-01..2023-03-31 month explicit"],
    ["The war began in December.", "December | 2022-12-01..2022-12-31 month explicit"],
    ["The war began in October.", "October | 2023-10-01..2023-10-31 month explicit"],
    ["The war began last December.", "last December | 2022-12-01..2022-12-31 month explicit"],
    ["The war began in May of last year.", "May of last year | 2022-05-01..2022-05-31 month explicit"],
    ["The May ceasefire broke.", "May | 2023-05-01..2023-05-31 month explicit"],
    ["In late September they dug in.", "late September | 2023-09-21..2023-09-30 range explicit"],
    ["They dug in in mid-September.", "mid-September | 2023-09-11..2023-09-20 range explicit"],
    ["They dug in in mid-2021.", "mid-2021 | 2021-05-01..2021-08-31 range explicit"],
    ["At the end of August they dug in.", "the end of August | 2023-08-25..2023-08-31 range explicit"],
    ["In the first half of 2022 they dug in.", "the first half of 2022 | 2022-01-01..2022-06-30 range explicit"],
    ["They ruled in 1974.", "1974 | 1974-01-01..1974-12-31 year explicit"],
    [
      "In the first week of September it rained.",
      "the first week of September | 2023-09-01..2023-09-07 range explicit",
    ],
    ["In the last week of September it rained.", "the last week of September | 2023-09-24..2023-09-30 range explicit"],
    ["In the last three months of 2021 it rained.", "2021 | 2021-01-01..2021-12-31 year explicit"],
    ["The 1988 massacre is remembered.", "1988 | 1988-01-01..1988-12-31 year explicit"],
    ["2016 Mosul offensive", "2016 | 2016-01-01..2016-12-31 year explicit"],
    ["Battle of Kismayo (2012)", "2012 | 2012-01-01..2012-12-31 year explicit"],
    ["Under Resolution 1973 of 2011 it was banned.", "2011 | 2011-01-01..2011-12-31 year explicit"],
    ["In 2015 Kenyan troops entered Gedo.", "2015 | 2015-01-01..2015-12-31 year explicit"],
    ["Famine came in the 1980s.", "the 1980s | 1980-01-01..1989-12-31 range explicit"],
    ["Famine came in the late 1990s.", "the late 1990s | 1997-01-01..1999-12-31 range explicit"],
    ["Famine came in the summer of 2011.", "the summer of 2011 | 2011-06-01..2011-08-31 range explicit"],
    ["The 2011-16 mission failed.", "2011-16 | 2011-01-01..2016-12-31 range explicit"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });

  test.each([
    "Some 2000 troops crossed the river.",
    "The 2000 Kenyan troops crossed the river.",
    "They stood 2024 m above the sea.",
    "It cost $2,000 or €1990.",
    "Take Route 1972 to Resolution 2015.",
    "The base held 1,500 troops and 1999 people.",
    "Ms May said so, and April Oduya agreed.",
    "They march on the city in august silence.",
    "The flight left at 1930 GMT.",
  ])("finds no year or month in %j", (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });
});

describe("stretches of time and their bearing", () => {
  test.each([
    ["It raged between 2012 and 2016.", "between 2012 and 2016 | 2012-01-01..2016-12-31 range explicit"],
    ["It raged from 2012 to 2016.", "from 2012 to 2016 | 2012-01-01..2016-12-31 range explicit"],
    ["Between Sunday and Wednesday 40 fell.", "Between Sunday and Wednesday | 2023-10-15..2023-10-18 range relative"],
    ["From Friday to Sunday they hid.", "From Friday to Sunday | 2023-10-13..2023-10-15 range relative"],
    ["Sept. 27 – Oct. 8, 2023", "Sept. 27 – Oct. 8, 2023 | 2023-09-27..2023-10-08 range explicit"],
    ["30 August 2023 – 5 September 2023", "30 August 2023 – 5 September 2023 | 2023-08-30..2023-09-05 range explicit"],
    [
      "From December 28 to January 4 they hid.",
      "From December 28 to January 4 | 2022-12-28..2023-01-04 range explicit",
    ],
    ["It has raged since 2014.", "since 2014 | 2014-01-01..2023-10-20 range explicit since"],
    ["It has raged since October 7.", "since October 7 | 2023-10-07..2023-10-20 range explicit since"],
    ["It has raged since early Monday.", "since early Monday | 2023-10-16..2023-10-20 range relative since"],
    ["(2022–present)", "2022 | 2022-01-01..2023-10-20 range explicit since"],
    ["Until last week it was calm.", "Until last week | 2023-10-09..2023-10-15 week relative until"],
    ["It was calm before Tuesday.", "before Tuesday | 2023-10-17 day relative before"],
    ["Not until Tuesday did they move.", "Tuesday | 2023-10-17 day relative"],
    ["It was over by Wednesday.", "Wednesday | 2023-10-18 day relative"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });

  test("keeps two days joined by 'and' apart, and a list of years too", () => {
    expect(shown("They met on Tuesday and Wednesday.")).toHaveLength(2);
    expect(shown("Votes were held in 2014, 2015 and 2018.").map((one) => one.slice(0, 4))).toEqual([
      "2014",
      "2015",
      "2018",
    ]);
  });
});
