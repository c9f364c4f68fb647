package uk.kith.account.returns.mutated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Small files about children who do not exist, before they are spoilt. */
final class WholeOnes {

    private static final String HEADER = """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            C1,M,05/06/2015,WBRI,UN4,,
            C2,F,01/12/2009,MWBC,A000000000000,1,02/03/2026
            """;

    static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            C1,01/05/2026,S,C2,N1,U6,PR1,,,,AB1 2CD,EF3 4GH,SC1
            C2,01/04/2020,S,V2,N4,U1,PR0,03/09/2026,X1,PLACE,AB1 2CD,,
            C2,03/09/2026,P,V2,N4,K2,PR4,,,,AB1 2CD,EF3 4GH,SC2
            """;

    static final String CENSUS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
            <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>999</LEA></Source></Header>
            <Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID><UPN>A000000000000</UPN>
            <PersonBirthDate>2015-06-05</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities>
            </ChildCharacteristics><CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralSource>6</ReferralSource>
            <PrimaryNeedCode>N1</PrimaryNeedCode><Assessments><AssessmentActualStartDate>2025-06-03</AssessmentActualStartDate>
            <AssessmentAuthorisationDate>2025-07-04</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>
            <AssessmentFactors>4B</AssessmentFactors><AssessmentFactors>3A</AssessmentFactors></FactorsIdentifiedAtAssessment>
            </Assessments><CINPlanDates><CINPlanStartDate>2025-07-04</CINPlanStartDate></CINPlanDates><Section47>
            <S47ActualStartDate>2025-08-01</S47ActualStartDate><DateOfInitialCPC>2025-08-15</DateOfInitialCPC>
            <ICPCnotRequired>0</ICPCnotRequired></Section47><ReferralNFA>0</ReferralNFA><ChildProtectionPlans>
            <CPPstartDate>2025-08-15</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
            <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews>
            <CPPreviewDate>2025-11-10</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails></Child></Children></Message>
            """;

    static final String RETURN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID><SEX>M</SEX><DOB>05/06/2015</DOB><ETHNIC>WBRI</ETHNIC>
            <IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>B1</ACCOM><AMISSING><MISSING>M</MISSING>
            <MIS_START>01/06/2026</MIS_START></AMISSING><AREVIEW><REVIEW>01/07/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE>
            </AREVIEW></HEADER><EPISODE><DECOM>01/05/2026</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>
            </EPISODE></CHILD></EXPSSDA903>
            """;

    private WholeOnes() {}

    static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kith", "1.0")) {
            sheet(workbook, "Header", HEADER);
            sheet(workbook, "Episodes", EPISODES);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, String table) {
        var sheet = workbook.newWorksheet(name);
        var lines = table.split("\n");
        for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) sheet.value(row, column, cells[column]);
        }
    }

    /** The workbook with some of what is packed in it spoilt. */
    static byte[] spoiltInside(Path workbook, RandomGenerator chance, UnaryOperator<byte[]> spoilt) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : in.stream().toList()) {
                var inside = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(chance.nextInt(3) == 0 ? spoilt.apply(inside) : inside);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
